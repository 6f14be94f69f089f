import type { FastifyInstance } from 'fastify';
import type { Collaborator } from '#contract/collaborators.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { hashOfSecret } from '#server/access/new-secret.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by requireCollaborator, with the hotel of the address: the service whose key was shown. */
    collaborator: Collaborator;
  }
}

/** A hotel wants to know whether a key is in use, not each of its uses. */
const HOUR_MS = 3_600_000;

/**
 * Lets only services pass that show a key of the hotel in the address, and says the same to whoever has none and to whoever
 * asks for a hotel that does not exist.
 */
export function requireCollaborator(
  app: FastifyInstance,
  { collaborators, now }: Pick<Surroundings, 'collaborators' | 'now'>,
): void {
  app.decorateRequest('hotelId', '' as HotelId);
  // Set before anybody reads it: a request that no key opens never reaches a route.
  app.decorateRequest('collaborator', null as unknown as Collaborator);
  app.addHook<{ Params: { hotel: string } }>('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const hotelId = request.params.hotel as HotelId;
    const key = /^Bearer ([\w-]{40,60})$/i.exec(request.headers.authorization ?? '')?.[1];
    const found = key === undefined ? undefined : await collaborators.byKey(hotelId, hashOfSecret(key));
    if (!found) {
      return sendError(reply, 401, { error: 'key-unknown', message: 'This key opens nothing of this hotel.' });
    }
    const at = now();
    if (at - (found.usedAt ?? 0) >= HOUR_MS) await collaborators.wasUsed(hotelId, found.collaboratorId, at);
    request.hotelId = hotelId;
    request.collaborator = found;
  });
}
