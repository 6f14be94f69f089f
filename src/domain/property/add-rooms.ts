import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { RoomId, RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { RoomsAdded } from './property-events.ts';

/** Adds rooms of one type. A pattern such as '101–112' becomes numbers before it becomes a command (room-numbers.ts). */
export type AddRooms = {
  readonly type: 'AddRooms';
  readonly roomTypeId: RoomTypeId;
  readonly rooms: readonly { readonly roomId: RoomId; readonly number: string }[];
};

export type AddRoomsRefusal =
  | { readonly code: 'unknown-room-type'; readonly roomTypeId: RoomTypeId }
  | { readonly code: 'room-number-taken'; readonly number: string }
  | { readonly code: 'room-number-missing' };

export function addRooms(hotel: HotelState, { roomTypeId, rooms }: AddRooms): Decision<RoomsAdded, AddRoomsRefusal> {
  if (!hotel.roomTypes.has(roomTypeId)) return refuse({ code: 'unknown-room-type', roomTypeId });
  const added = rooms.filter(({ roomId }) => !hotel.rooms.has(roomId));
  const numbers = new Set<string>();
  for (const { number } of added) {
    if (number.trim() === '') return refuse({ code: 'room-number-missing' });
    if (hotel.roomNumbers.has(number) || numbers.has(number)) return refuse({ code: 'room-number-taken', number });
    numbers.add(number);
  }
  return added.length === 0 ? accept() : accept({ type: 'RoomsAdded', roomTypeId, rooms: added });
}
