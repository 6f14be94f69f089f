import type { FastifyInstance } from 'fastify';
import { sendError } from './send-error.ts';

/** Lets only devices pass that keep a part of the hotel and work with it. A board has nothing to say and is shown a picture. */
export function requireReplica(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.scope !== 'board') return;
    return sendError(reply, 403, {
      error: 'board-only-looks',
      message: 'A board is shown a picture and told nothing else.',
    });
  });
}
