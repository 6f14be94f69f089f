import type { FastifyInstance } from 'fastify';
import { PULL_EVENTS_MAX, SYNC_PROTOCOL, type PulledEvent, type PullHead } from '#contract/sync-protocol.ts';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { toldTo } from '#server/scopes/told-to.ts';
import { parseCount } from './parse-count.ts';
import { sendError } from './send-error.ts';
import { sendLines } from './send-lines.ts';
import type { Surroundings } from './surroundings.ts';

type PullQuery = { Querystring: { after?: string; limit?: string } };

/** Events come down, as NDJSON: one PullHead, then one event a line. */
export function pullRoute(app: FastifyInstance, { store, metrics, now }: Surroundings): void {
  app.get<PullQuery>('/events', async (request, reply) => {
    const after = parseCount(request.query.after, 0);
    const limit = parseCount(request.query.limit, PULL_EVENTS_MAX);
    if (after === undefined || limit === undefined || limit === 0) {
      const field = after === undefined ? 'after' : 'limit';
      return sendError(reply, 400, { error: 'malformed', message: `${field} must be a whole number.`, field });
    }
    const from = after as Position;
    metrics.cursors.pulled(request.hotelId, request.deviceId, from);
    const events = await readWholeCommands(store, request.hotelId, from, Math.min(limit, PULL_EVENTS_MAX));
    const to = events.at(-1)?.position ?? from;
    // Read last, so that the head is never behind the events that are sent with it.
    const head = (await store.head(request.hotelId)) ?? from;
    const pullHead: PullHead = { protocol: SYNC_PROTOCOL, epoch: store.epoch, head, from, to, serverTime: now() };
    return sendLines(request, reply, [pullHead, ...events.map((event) => toldTo(request.scope, event))]);
  });
}

/** A pull never ends between two events of one command: a device applies what a command did as a whole. */
async function readWholeCommands(
  store: EventStore,
  hotelId: HotelId,
  after: Position,
  limit: number,
): Promise<readonly PulledEvent[]> {
  const events = await store.readAfter(hotelId, after, limit);
  const end = events.at(-1);
  if (!end || events.length < limit) return events;
  const outcome = (await store.outcomesOf(hotelId, [end.commandId])).get(end.commandId);
  const missing = (outcome?.last ?? end.position) - end.position;
  return missing > 0 ? [...events, ...(await store.readAfter(hotelId, end.position, missing))] : events;
}
