import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { CommandId, HotelId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';

/** Events as if each were the whole answer to a command of its own, behind the head of a hotel. */
export async function appendEvents(
  store: EventStore,
  hotelId: HotelId,
  events: readonly HotelEvent[],
): Promise<readonly RecordedEvent[]> {
  const after = (await store.head(hotelId)) ?? (0 as Position);
  const { at, businessDate, actor, device, offline } = atTheDesk;
  const recorded = events.map((event, index): RecordedEvent => {
    const position = (after + index + 1) as Position;
    const commandId = `command ${position}` as CommandId;
    return { position, commandId, at, businessDate, actor, device, offline, verdict: 'accepted', event };
  });
  const commands = recorded.map(({ commandId, position }) => ({
    outcome: { commandId, verdict: 'accepted' as const, first: position, last: position },
    replicaId: 'long log' as ReplicaId,
    seq: position,
    device,
  }));
  await store.append({ hotelId, after, events: recorded, commands, details: [], quarantined: [] });
  return recorded;
}
