import type { FastifyInstance } from 'fastify';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

const unlimited = { config: { rateLimit: false as const } };

/** Why the server should not be sent anything now; undefined where nothing is in the way. Rejects: it cannot be told. */
export type ReadyCheck = () => Promise<string | undefined>;

/** For whatever watches over the server: does it run, and can it work? */
export function healthRoutes(app: FastifyInstance, { store }: Surroundings, checks: readonly ReadyCheck[]): void {
  app.get('/healthz', unlimited, async () => ({ status: 'ok' }));

  app.get('/readyz', unlimited, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await store.head('' as HotelId);
      const complaints = (await Promise.all(checks.map((check) => check()))).filter((said) => said !== undefined);
      if (complaints.length === 0) return { status: 'ready' };
      return sendError(reply, 503, { error: 'not-ready', message: complaints.join(' ') });
    } catch (error) {
      request.log.error(error);
      return sendError(reply, 503, { error: 'not-ready', message: 'The store does not answer.' });
    }
  });
}
