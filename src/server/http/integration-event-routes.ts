import type { FastifyInstance } from 'fastify';
import { INTEGRATION_EVENTS_MAX, parseCheckpointMove } from '#contract/collaborators.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { publishEvent } from '#server/integrations/publish-event.ts';
import { eventsAnswer, stretchQuery, type StretchAsked } from '#server/api/event-schemas.ts';
import type { PublishedEvent } from '#server/integrations/published-event.ts';
import { requireCollaborator } from './require-collaborator.ts';
import { requireKeyRight } from './require-key-right.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

type Stretch = { Querystring: StretchAsked };

/** A stretch of what a hotel publishes. The next one begins after `next`, also where this one is empty. */
export type IntegrationEvents = {
  readonly events: readonly PublishedEvent[];
  readonly next: Position;
  /** The end of the log: whoever has come here waits. */
  readonly head: Position;
};

/**
 * What other services read, with a key instead of a device: confirmed events only, in the order of the log, from where they
 * say or from their own checkpoint. Nothing is lost or said twice as long as they move it after they have done their part.
 */
export function integrationEventRoutes(app: FastifyInstance, surroundings: Surroundings, path: string): void {
  const { collaborators, store } = surroundings;
  requireCollaborator(app, surroundings);
  app.addHook('onRequest', requireKeyRight('events'));

  const schema = { querystring: stretchQuery, response: { 200: eventsAnswer } };
  app.get<Stretch>(path, { schema }, async ({ hotelId, collaborator, query }) => {
    const { after = collaborator.checkpoint, limit = INTEGRATION_EVENTS_MAX } = query;
    const read = await store.readAfter(hotelId, after as Position, Math.min(limit, INTEGRATION_EVENTS_MAX));
    const events = read.flatMap((recorded) => publishEvent(hotelId, recorded) ?? []);
    const next = read.at(-1)?.position ?? (after as Position);
    const head = (await store.head(hotelId)) ?? next;
    return { events, next, head } satisfies IntegrationEvents;
  });

  app.put(`${path}/checkpoint`, async ({ hotelId, collaborator, body }, reply) => {
    const parsed = parseCheckpointMove(body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { position } = parsed.value;
    const head = (await store.head(hotelId)) ?? 0;
    if (position > head) {
      return sendError(reply, 409, { error: 'ahead-of-log', message: `The log ends at ${head}.`, field: 'position' });
    }
    await collaborators.moveCheckpoint(hotelId, collaborator.collaboratorId, position);
    return reply.code(204).send();
  });
}
