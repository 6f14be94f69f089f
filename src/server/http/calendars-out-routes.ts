import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { CALENDARS_MAX, parseCalendarWanted, type CalendarMade } from '#contract/calendars-out.ts';
import type { CalendarFeedId } from '#domain/kernel/identifiers.ts';
import { hashOfCredential } from '#server/access/enrol-device.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Which calendars the server writes for channels: a desk makes one, is told its address once, and takes it back. */
export function calendarsOutRoutes(app: FastifyInstance, { calendars, now }: Surroundings): void {
  app.get('/calendars', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return calendars.of(request.hotelId);
  });

  app.post('/calendars', async (request, reply) => {
    const parsed = parseCalendarWanted(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { hotelId, deviceId } = request;
    if ((await calendars.of(hotelId)).length >= CALENDARS_MAX) {
      return sendError(reply, 409, { error: 'too-many', message: `A hotel has ${CALENDARS_MAX} calendars at most.` });
    }
    const feedId = uuidv7() as CalendarFeedId;
    const token = randomBytes(32).toString('base64url');
    const tokenHash = hashOfCredential(token);
    await calendars.add(hotelId, { ...parsed.value, feedId, tokenHash, madeBy: deviceId, madeAt: now() });
    reply.code(201).header('cache-control', 'no-store');
    return { feedId, path: `/api/calendars/${hotelId}/${token}.ics` } satisfies CalendarMade;
  });

  app.post<{ Params: { feed: string } }>('/calendars/:feed/revoke', async (request, reply) => {
    await calendars.revoke(request.hotelId, request.params.feed as CalendarFeedId);
    reply.header('cache-control', 'no-store');
    return calendars.of(request.hotelId);
  });
}
