import type { FastifyInstance } from 'fastify';
import { currentJoinCode } from '#server/access/join-codes.ts';
import type { Surroundings } from './surroundings.ts';

/** Who the devices of a hotel are, and how another one joins them. */
export function deviceRoutes(app: FastifyInstance, { access, now }: Surroundings): void {
  app.get('/join-code', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return currentJoinCode(access, request.hotelId, now());
  });

  app.get('/devices', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return access.devices(request.hotelId);
  });
}
