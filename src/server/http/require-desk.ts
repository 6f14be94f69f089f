import type { FastifyInstance } from 'fastify';
import { sendError } from './send-error.ts';

/** Lets only devices pass that are a desk: what lies behind holds names, amounts or secrets, or changes who may come in. */
export function requireDesk(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.scope === 'desk') return;
    return sendError(reply, 403, { error: 'desk-only', message: 'This is told to desks only, not to this device.' });
  });
}
