import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { isOvertaken } from '../housekeeping/housekeeping.ts';
import type { Circumstances } from '../kernel/decider.ts';

/** A room that a guest has left is dirty, unless it was looked at after the guest left: a report can be faster than a desk. */
export function whenGuestLeavesRoom(
  hotel: HotelState,
  event: HotelEvent,
  { at }: Circumstances,
): readonly HotelEvent[] {
  if (event.type !== 'GuestCheckedOut' && event.type !== 'GuestMovedToRoom') return [];
  const roomId = event.type === 'GuestMovedToRoom' ? event.fromRoomId : event.roomId;
  const dirty = { condition: 'dirty', observedAt: at } as const;
  if (isOvertaken(hotel, roomId, dirty)) return [];
  return [{ type: 'RoomConditionReported', roomId, ...dirty, because: 'guest-left' }];
}
