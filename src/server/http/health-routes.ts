import type { FastifyInstance } from 'fastify';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

const unlimited = { config: { rateLimit: false as const } };

/** For whatever watches over the server: does it run, and can it work? */
export function healthRoutes(app: FastifyInstance, { store }: Surroundings): void {
  app.get('/healthz', unlimited, async () => ({ status: 'ok' }));

  app.get('/readyz', unlimited, async (request, reply) => {
    try {
      await store.head('' as HotelId);
      return { status: 'ready' };
    } catch (error) {
      request.log.error(error);
      return sendError(reply, 503, { error: 'not-ready', message: 'The store does not answer.' });
    }
  });
}
