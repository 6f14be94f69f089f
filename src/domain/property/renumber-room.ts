import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import { isNumberTaken } from './add-rooms.ts';
import type { RoomRenumbered } from './property-events.ts';

/** Another number on the door. What was written down about the room stays with it. */
export type RenumberRoom = {
  readonly type: 'RenumberRoom';
  readonly roomId: RoomId;
  readonly number: string;
  /** The number that the clerk saw on the door: if it has another one by now, two people have decided. */
  readonly before: string;
};

export type RenumberRoomRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'room-renumbered'; readonly number: string }
  | { readonly code: 'room-number-taken'; readonly number: string }
  | { readonly code: 'room-number-missing' };

export function renumberRoom(
  hotel: HotelState,
  { roomId, number, before }: RenumberRoom,
  given: Circumstances,
): Decision<RoomRenumbered, RenumberRoomRefusal> {
  const room = hotel.rooms.get(roomId);
  if (!room) return refuse({ code: 'unknown-room', roomId });
  if (room.number === number) return accept();
  if (number.trim() === '') return refuse({ code: 'room-number-missing' });
  if (room.number !== before) return refuse({ code: 'room-renumbered', number: room.number });
  if (isNumberTaken(hotel, number, given.businessDate)) return refuse({ code: 'room-number-taken', number });
  return accept({ type: 'RoomRenumbered', roomId, number, before });
}
