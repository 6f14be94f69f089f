import type { FastifyInstance } from 'fastify';
import { parseCodeRequest, parseRevokeRequest } from '#contract/parse-enrolment.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { createJoinCode } from '#server/access/join-codes.ts';
import { sendMalformed } from './send-error.ts';
import { showsRight } from './shows-right.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: more than any hotel needs in a minute, and too few to try PINs by. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** Who the devices of a hotel are, how another one joins them, and how one is removed. */
export function deviceRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { access, store, streams, toldOutboxes, now } = surroundings;
  const list = async (hotelId: HotelId) => toldOutboxes.beside(hotelId, await access.devices(hotelId), store);
  app.post('/join-codes', few, async (request, reply) => {
    const parsed = parseCodeRequest(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    reply.code(201);
    return createJoinCode(access, request.hotelId, parsed.value.scope, now());
  });

  app.get('/devices', async (request) => list(request.hotelId));

  app.post('/devices/revoke', few, async (request, reply) => {
    const parsed = parseRevokeRequest(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { hotelId } = request;
    const { deviceId, by } = parsed.value;
    if (!(await showsRight(reply, 'manage-people', parsed.value, surroundings))) return reply;
    await access.revokeDevice(hotelId, deviceId, by, now());
    // Whose stream ends asks at once why, and is told; nobody waits for its next poll.
    for (const stream of streams.of(deviceId)) stream.end();
    return list(hotelId);
  });
}
