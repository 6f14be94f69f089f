import type { HotelState } from '../hotel-state.ts';
import type { Instant, RoomId } from '../kernel/identifiers.ts';
import type { RoomConditionReported } from './housekeeping-events.ts';
import { isOvertaken } from './housekeeping.ts';

/** When a day closes, every room in which somebody is was slept in: it is dirty, unless somebody has looked later. */
export function roomsSleptIn(hotel: HotelState, at: Instant): readonly RoomConditionReported[] {
  const dirty = { condition: 'dirty', observedAt: at } as const;
  const occupied = [...hotel.occupants.entries()].flatMap(([roomId, guests]) => (guests.length > 0 ? [roomId] : []));
  return occupied
    .filter((roomId) => !isOvertaken(hotel, roomId, dirty))
    .toSorted()
    .map((roomId) => ({ type: 'RoomConditionReported', roomId, ...dirty, because: 'slept-in' }));
}

/**
 * K19: whether a look says that a guest was let into a room as it should not be: it came before the guest did, and nobody has
 * looked since.
 */
export function wasGivenDirty(
  hotel: HotelState,
  roomId: RoomId,
  seen: Pick<RoomConditionReported, 'condition' | 'observedAt'>,
): boolean {
  const isReady = seen.condition === 'clean' || seen.condition === 'inspected';
  const since = hotel.keysMovedAt.get(roomId);
  const isLetSince = hotel.occupants.has(roomId) && since !== undefined && since >= seen.observedAt;
  return !isReady && isLetSince && !isOvertaken(hotel, roomId, seen);
}
