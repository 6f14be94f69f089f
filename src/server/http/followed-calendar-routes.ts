import type { FastifyInstance } from 'fastify';
import { parseClaim } from '#contract/claim.ts';
import { FOLLOWED_MAX, parseFollowRequest, parseFollowSwitch } from '#contract/followed-calendars.ts';
import type { CalendarId } from '#domain/kernel/identifiers.ts';
import { findDestination } from '#server/outgoing/find-destination.ts';
import { sendError } from './send-error.ts';
import { managerAsks } from './manager-asks.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: more than any hotel needs in a minute, and too few to try PINs by, or to have strangers asked. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** A name server gets this long when an address is given; later it is asked again at each reading. */
const LOOK_UP_MS = 5_000;

type OfOne = { Params: { calendar: string } };

/** Which calendars of channels the server fetches by itself: given and taken back by whoever runs the house. */
export function followedCalendarRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { followedCalendars, calendarFetches, destinationRules, now } = surroundings;
  const fromManager = managerAsks(surroundings);

  app.get('/followed-calendars', async (request) => followedCalendars.of(request.hotelId));

  app.post('/followed-calendars', few, async (request, reply) => {
    const asked = await fromManager(reply, parseFollowRequest(request.body));
    if (!asked) return reply;
    const { hotelId, deviceId } = request;
    if ((await followedCalendars.of(hotelId)).length >= FOLLOWED_MAX) {
      return sendError(reply, 409, {
        error: 'too-many',
        message: `A hotel follows ${FOLLOWED_MAX} calendars at most.`,
      });
    }
    const { url, channel, roomTypeId, roomId, closedAreStays } = asked;
    const found = await findDestination(url, destinationRules, AbortSignal.timeout(LOOK_UP_MS));
    if (!found.ok) {
      return sendError(reply, 400, { error: found.trouble, message: 'The server does not fetch this.', field: 'url' });
    }
    const wanted = { channel, roomTypeId, ...(roomId ? { roomId } : {}), closedAreStays };
    await followedCalendars.follow(hotelId, { ...wanted, url, madeBy: deviceId, madeAt: now() });
    calendarFetches.wake();
    reply.code(201);
    return followedCalendars.of(hotelId);
  });

  app.post<OfOne>('/followed-calendars/:calendar/remove', few, async (request, reply) => {
    if (!(await fromManager(reply, parseClaim(request.body)))) return reply;
    await followedCalendars.remove(request.hotelId, request.params.calendar as CalendarId);
    return followedCalendars.of(request.hotelId);
  });

  app.post<OfOne>('/followed-calendars/:calendar/switch', few, async (request, reply) => {
    const asked = await fromManager(reply, parseFollowSwitch(request.body));
    if (!asked) return reply;
    const { hotelId } = request;
    const calendarId = request.params.calendar as CalendarId;
    await (asked.isOn
      ? followedCalendars.switchOn(hotelId, calendarId)
      : followedCalendars.switchOff(hotelId, calendarId));
    calendarFetches.wake();
    return followedCalendars.of(hotelId);
  });

  app.post<OfOne>('/followed-calendars/:calendar/fetch', few, async (request) => {
    const { hotelId } = request;
    await calendarFetches.doNow({ hotelId, calendarId: request.params.calendar as CalendarId });
    return followedCalendars.of(hotelId);
  });
}
