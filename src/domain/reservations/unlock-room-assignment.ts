import { accept, type Decision } from '../kernel/decider.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { roomToKeep } from './change-stay-dates.ts';
import { unknownReservation, type UnknownReservation } from './known-reservation.ts';
import type { RoomAssignmentUnlocked } from './reservation-events.ts';

/** Takes the promise of a certain room back: the stay keeps the room, and may be given another. */
export type UnlockRoomAssignment = { readonly type: 'UnlockRoomAssignment'; readonly reservationId: ReservationId };

export function unlockRoomAssignment(
  hotel: HotelState,
  { reservationId }: UnlockRoomAssignment,
): Decision<RoomAssignmentUnlocked, UnknownReservation> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const roomId = roomToKeep(reservation);
  if (!reservation.doNotMove || !roomId) return accept();
  return accept({ type: 'RoomAssignmentUnlocked', reservationId, roomId, stay: reservation.stay });
}
