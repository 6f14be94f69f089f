import type { FastifyInstance, FastifyRequest } from 'fastify';
import { INTEGRATION_EVENTS_MAX, parseCheckpointMove, type Collaborator } from '#contract/collaborators.ts';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import { hashOfSecret } from '#server/access/new-secret.ts';
import { publishEvent } from '#server/integrations/publish-event.ts';
import type { PublishedEvent } from '#server/integrations/published-event.ts';
import { parseCount } from './parse-count.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

type OfHotel = { Params: { hotel: string }; Querystring: { after?: string; limit?: string } };

/** A stretch of what a hotel publishes. The next one begins after `next`, also where this one is empty. */
export type IntegrationEvents = {
  readonly events: readonly PublishedEvent[];
  readonly next: Position;
  /** The end of the log: whoever has come here waits. */
  readonly head: Position;
};

/** A hotel wants to know whether a key is in use, not each of its uses. */
const HOUR_MS = 3_600_000;

const KEY_UNKNOWN = { error: 'key-unknown', message: 'This key opens nothing of this hotel.' };

/**
 * What other services read, with a key instead of a device: confirmed events only, in the order of the log, from where they
 * say or from their own checkpoint. Nothing is lost or said twice as long as they move it after they have done their part.
 */
export function integrationEventRoutes(app: FastifyInstance, { collaborators, store, now }: Surroundings): void {
  const whoAsks = async (request: FastifyRequest<OfHotel>): Promise<Collaborator | undefined> => {
    const key = /^Bearer ([\w-]{40,60})$/i.exec(request.headers.authorization ?? '')?.[1];
    const hotelId = hotelOf(request);
    const found = key === undefined ? undefined : await collaborators.byKey(hotelId, hashOfSecret(key));
    const at = now();
    if (found && at - (found.usedAt ?? 0) >= HOUR_MS) await collaborators.wasUsed(hotelId, found.collaboratorId, at);
    return found;
  };

  app.get<OfHotel>('/integration-events', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const collaborator = await whoAsks(request);
    if (!collaborator) return sendError(reply, 401, KEY_UNKNOWN);
    const after = parseCount(request.query.after, collaborator.checkpoint);
    const limit = parseCount(request.query.limit, INTEGRATION_EVENTS_MAX);
    if (after === undefined || limit === undefined || limit === 0) {
      const field = after === undefined ? 'after' : 'limit';
      return sendError(reply, 400, { error: 'malformed', message: `${field} must be a whole number.`, field });
    }
    const hotelId = hotelOf(request);
    const read = await store.readAfter(hotelId, after as Position, Math.min(limit, INTEGRATION_EVENTS_MAX));
    const events = read.flatMap((recorded) => publishEvent(hotelId, recorded) ?? []);
    const next = read.at(-1)?.position ?? (after as Position);
    const head = (await store.head(hotelId)) ?? next;
    return { events, next, head } satisfies IntegrationEvents;
  });

  app.put<OfHotel>('/integration-events/checkpoint', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const collaborator = await whoAsks(request);
    if (!collaborator) return sendError(reply, 401, KEY_UNKNOWN);
    const parsed = parseCheckpointMove(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { position } = parsed.value;
    const head = (await store.head(hotelOf(request))) ?? 0;
    if (position > head) {
      return sendError(reply, 409, { error: 'ahead-of-log', message: `The log ends at ${head}.`, field: 'position' });
    }
    await collaborators.moveCheckpoint(hotelOf(request), collaborator.collaboratorId, position);
    return reply.code(204).send();
  });
}

function hotelOf(request: FastifyRequest<OfHotel>): HotelId {
  return request.params.hotel as HotelId;
}
