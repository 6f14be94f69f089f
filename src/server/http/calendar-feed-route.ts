import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CalendarOut } from '#contract/calendars-out.ts';
import { addDays, civilDay, hotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { roomOf } from '#read-models/rack/rack-pages.ts';
import { stretches } from '#read-models/taken-nights/stretches.ts';
import { takenNights } from '#read-models/taken-nights/taken-nights.ts';
import { hashOfSecret } from '#server/access/new-secret.ts';
import { rackView } from '#server/feeds/rack-view.ts';
import { writeCalendar } from '#server/feeds/write-calendar.ts';
import { generationOf } from '#server/projector/generation.ts';
import { eventsBehind } from '#server/projector/hotel-projector.ts';
import { entityTag, isKnown } from './entity-tag.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: a channel fetches every few minutes at most, and guessing 256 bits gets nowhere. */
const some = { config: { rateLimit: { max: 120, timeWindow: '1 minute' } } };
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Channels look a year and a half ahead. */
const DAYS_AHEAD = 550;
/** Pages that lag further behind would keep a channel waiting; it comes again. */
const LAG_MAX_EVENTS = 20_000;

type Address = { Params: { of: string; file: string } };

/**
 * A calendar for a channel, for whoever knows its address. It is read off the server's own pages, which are brought up to the
 * log first: a channel must not sell what has just been sold.
 */
export function calendarFeedRoute(app: FastifyInstance, surroundings: Surroundings): void {
  const { calendars, now } = surroundings;
  app.get<Address>('/api/calendars/:of/:file', some, async (request, reply) => {
    const hotelId = request.params.of as HotelId;
    const token = /^([\w-]{40,60})\.ics$/.exec(request.params.file)?.[1];
    const calendar = token && (await calendars.byToken(hotelId, hashOfSecret(token)));
    if (!calendar)
      return sendError(reply, 404, { error: 'not-found', message: 'There is no calendar at this address.' });
    await noteRead(surroundings, hotelId, calendar);
    if (!(await isBroughtUp(surroundings, hotelId))) {
      reply.header('retry-after', '120');
      return sendError(reply, 503, {
        error: 'not-ready',
        message: 'The calendar is being made. Come again in a moment.',
      });
    }
    return sendCalendar(
      reply,
      calendar,
      await takenIn(surroundings, hotelId, calendar),
      now(),
      request.headers['if-none-match'],
    );
  });
}

/** Whether the pages know all that had happened when the calendar was asked for. An old one would offer what is sold. */
async function isBroughtUp(surroundings: Surroundings, hotelId: HotelId): Promise<boolean> {
  const { store, projections, projector } = surroundings;
  if ((await eventsBehind(surroundings, hotelId)) > LAG_MAX_EVENTS) {
    projector.wanted(hotelId);
    return false;
  }
  const head = (await store.head(hotelId)) ?? 0;
  await projector.caughtUp(hotelId);
  return (await projections.position({ hotelId, generation: generationOf(store.epoch) })) >= head;
}

type Taken = { readonly name: string; readonly taken: readonly Interval[] };

async function takenIn(
  { store, projections, now }: Surroundings,
  hotelId: HotelId,
  calendar: CalendarOut,
): Promise<Taken> {
  const during = window(now());
  const view = await rackView(projections, store.epoch, hotelId, during);
  const number = roomOf(view, calendar.roomId)?.number;
  return { name: number ? `Room ${number}` : 'Rooms', taken: stretches(takenNights(view, calendar, during)) };
}

/** From the first of the month on, so that a stretch that is under way keeps its name for weeks. */
function window(at: Instant): Interval {
  const yesterday = (Math.floor(at / DAY_MS) - 1) as HotelDay;
  const { year, month } = civilDay(yesterday);
  return { arrival: hotelDay(year, month, 1), departure: addDays(yesterday, DAYS_AHEAD) };
}

/** The tag is made of what is said and not of when it is written. */
function sendCalendar(
  reply: FastifyReply,
  { feedId }: CalendarOut,
  { name, taken }: Taken,
  at: Instant,
  known: string | undefined,
): FastifyReply {
  const said = writeCalendar(feedId, name, taken, 0 as Instant);
  const tag = entityTag(said);
  reply.header('etag', tag).header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex');
  if (isKnown(tag, known)) return reply.code(304).send();
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', 'inline; filename="availability.ics"')
    .send(writeCalendar(feedId, name, taken, at));
}

/** To the hour: who reads it is nobody's business, that it is read is. */
async function noteRead({ calendars, now }: Surroundings, hotelId: HotelId, calendar: CalendarOut): Promise<void> {
  const at = now();
  if (at - (calendar.readAt ?? 0) >= HOUR_MS) await calendars.wasRead(hotelId, calendar.feedId, at);
}
