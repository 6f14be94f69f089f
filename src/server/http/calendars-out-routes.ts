import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { CALENDARS_MAX, parseCalendarWanted, type CalendarMade } from '#contract/calendars-out.ts';
import type { CalendarFeedId } from '#domain/kernel/identifiers.ts';
import { newSecret } from '#server/access/new-secret.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Which calendars the server writes for channels: a desk makes one, is told its address once, and takes it back. */
export function calendarsOutRoutes(app: FastifyInstance, { calendars, now }: Surroundings): void {
  app.get('/calendars', async (request) => calendars.of(request.hotelId));

  app.post('/calendars', async (request, reply) => {
    const parsed = parseCalendarWanted(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { hotelId, deviceId } = request;
    if ((await calendars.of(hotelId)).length >= CALENDARS_MAX) {
      return sendError(reply, 409, { error: 'too-many', message: `A hotel has ${CALENDARS_MAX} calendars at most.` });
    }
    const feedId = uuidv7() as CalendarFeedId;
    const { secret: token, hash: tokenHash } = newSecret();
    await calendars.add(hotelId, { ...parsed.value, feedId, tokenHash, madeBy: deviceId, madeAt: now() });
    reply.code(201);
    return { feedId, path: `/api/calendars/${hotelId}/${token}.ics` } satisfies CalendarMade;
  });

  app.post<{ Params: { feed: string } }>('/calendars/:feed/revoke', async (request) => {
    await calendars.revoke(request.hotelId, request.params.feed as CalendarFeedId);
    return calendars.of(request.hotelId);
  });
}
