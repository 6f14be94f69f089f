import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { nightsToCome } from '../reservations/assign-room.ts';
import { movedToRoom, type MoveGuestToRoom } from '../stays/move-guest-to-room.ts';
import { enterRoom } from './enter-room.ts';
import { guestInTwoRooms, mayHaveBeenUsed } from './guest-in-two-rooms.ts';
import { keep, moot, type Kept } from './settlement.ts';

/** K16, K17, K20, K21, K22: the guest is, or was, in the new room. */
export function settleMoveGuestToRoom(
  hotel: HotelState,
  command: MoveGuestToRoom,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const { reservationId, roomId } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation || !hotel.rooms.has(roomId)) return undefined;
  if (refusal.code === 'guest-in-another-room') {
    return guestInTwoRooms(hotel, reservationId, refusal.roomId, roomId, given);
  }
  // The guest has left meanwhile, and not from the room that the books had them in.
  if (reservation.status === 'checked-out') return keep(mayHaveBeenUsed(hotel, roomId, given));
  if (!reservation.occupies) return moot;
  const nights = nightsToCome(reservation.stay, given.businessDate);
  return enterRoom(hotel, movedToRoom(reservation, command, nights, given.at), nights);
}
