import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { CALENDARS_MAX, parseCalendarRequest, type CalendarMade } from '#contract/calendars-out.ts';
import { parseClaim } from '#contract/claim.ts';
import type { CalendarFeedId } from '#domain/kernel/identifiers.ts';
import { newSecret } from '#server/access/new-secret.ts';
import { sendError, sendMalformed } from './send-error.ts';
import { showsRight } from './shows-right.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: more than any hotel needs in a minute, and too few to try PINs by. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/**
 * Which calendars the server writes for channels: whoever runs the house makes one at a desk, is told its address once, and
 * takes it back.
 */
export function calendarsOutRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { calendars, now } = surroundings;
  app.get('/calendars', async (request) => calendars.of(request.hotelId));

  app.post('/calendars', few, async (request, reply) => {
    const parsed = parseCalendarRequest(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { roomTypeId, roomId } = parsed.value;
    if (!(await showsRight(reply, 'run-the-house', parsed.value, surroundings))) return reply;
    const { hotelId, deviceId } = request;
    if ((await calendars.of(hotelId)).length >= CALENDARS_MAX) {
      return sendError(reply, 409, { error: 'too-many', message: `A hotel has ${CALENDARS_MAX} calendars at most.` });
    }
    const feedId = uuidv7() as CalendarFeedId;
    const { secret: token, hash: tokenHash } = newSecret();
    await calendars.add(hotelId, {
      roomTypeId,
      ...(roomId ? { roomId } : {}),
      feedId,
      tokenHash,
      madeBy: deviceId,
      madeAt: now(),
    });
    reply.code(201);
    return { feedId, path: `/api/calendars/${hotelId}/${token}.ics` } satisfies CalendarMade;
  });

  app.post<{ Params: { feed: string } }>('/calendars/:feed/revoke', few, async (request, reply) => {
    const parsed = parseClaim(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    if (!(await showsRight(reply, 'run-the-house', parsed.value, surroundings))) return reply;
    await calendars.revoke(request.hotelId, request.params.feed as CalendarFeedId);
    return calendars.of(request.hotelId);
  });
}
