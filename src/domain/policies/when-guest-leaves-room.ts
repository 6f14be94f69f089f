import type { Circumstances } from '../kernel/decider.ts';
import type { HotelEvent } from '../hotel.ts';

/** A room that a guest has left is dirty, whatever was seen of it before. */
export function whenGuestLeavesRoom(event: HotelEvent, given: Circumstances): readonly HotelEvent[] {
  if (event.type !== 'GuestCheckedOut' && event.type !== 'GuestMovedToRoom') return [];
  const roomId = event.type === 'GuestMovedToRoom' ? event.fromRoomId : event.roomId;
  return [{ type: 'RoomConditionReported', roomId, condition: 'dirty', observedAt: given.at, because: 'guest-left' }];
}
