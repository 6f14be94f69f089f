import type { OfferRequest, PulledEvent } from '#contract/sync-protocol.ts';
import type { HotelId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { TRAIL_KIND_OF } from '#read-models/reports/trail-kinds.ts';
import type { EventStore, RecordedCommand } from '#server/log/event-store.ts';
import { HotelImage } from '#server/log/hotel-image.ts';

/** A pulled event does not say in which place of which queue its command stood; this queue is nobody's. */
const SALVAGED = 'salvaged' as ReplicaId;

/** These events cannot be the log of a hotel. */
export class NotALog extends Error {}

/**
 * Puts events that the log once had back to where they stood, with what they say of guests. False where the log does not
 * stand there (any more). They are folded before they are stored: nothing may get into a log that its readers stumble over.
 */
export async function takeBack(store: EventStore, hotelId: HotelId, { after, events }: OfferRequest): Promise<boolean> {
  const image = await HotelImage.load(store, hotelId);
  if (image.position !== after) return false;
  try {
    const unknown = events.find(({ event }) => !Object.hasOwn(TRAIL_KIND_OF, event.type));
    if (unknown) throw new NotALog(`The event ${unknown.event.type} is not known.`);
    image.fold(events);
  } catch (cause) {
    throw new NotALog('The events do not follow on the log.', { cause });
  }
  const appended = await store.append({
    hotelId,
    after,
    events: events.map(({ details: _, ...recorded }) => recorded),
    commands: commandsOf(events),
    details: events.flatMap(({ details, position }) => (details ? [{ ...details, position }] : [])),
    quarantined: [],
  });
  return appended === 'ok';
}

function commandsOf(events: readonly PulledEvent[]): readonly RecordedCommand[] {
  const commands = new Map<string, RecordedCommand>();
  for (const { commandId, verdict, position, device } of events) {
    const first = commands.get(commandId)?.outcome.first ?? position;
    const outcome = { commandId, verdict, first, last: position };
    commands.set(commandId, { outcome, replicaId: SALVAGED, seq: position as Position, device });
  }
  return [...commands.values()];
}
