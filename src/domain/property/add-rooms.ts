import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
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

export function addRooms(
  hotel: HotelState,
  { roomTypeId, rooms }: AddRooms,
  given: Circumstances,
): Decision<RoomsAdded, AddRoomsRefusal> {
  if (!hotel.roomTypes.has(roomTypeId)) return refuse({ code: 'unknown-room-type', roomTypeId });
  const added = rooms.filter(({ roomId }) => !hotel.rooms.has(roomId));
  const numbers = new Set<string>();
  for (const { number } of added) {
    if (number.trim() === '') return refuse({ code: 'room-number-missing' });
    if (isNumberTaken(hotel, number, given.businessDate) || numbers.has(number)) {
      return refuse({ code: 'room-number-taken', number });
    }
    numbers.add(number);
  }
  return added.length === 0 ? accept() : accept({ type: 'RoomsAdded', roomTypeId, rooms: added });
}

/** Every number stands on one door; that of a room that is gone may stand on another. */
export function isNumberTaken(hotel: HotelState, number: string, businessDate: HotelDay): boolean {
  const roomId = hotel.roomNumbers.get(number);
  if (!roomId) return false;
  const { retiredFrom } = hotel.rooms.get(roomId) ?? {};
  return retiredFrom === undefined || retiredFrom > businessDate;
}
