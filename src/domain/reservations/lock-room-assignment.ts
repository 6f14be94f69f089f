import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { roomToKeep } from './change-stay-dates.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { RoomAssignmentLocked } from './reservation-events.ts';
import { holdsRooms } from './reservation.ts';
import { roomChanged, type RoomChanged } from './room-lock.ts';

/** "Do not move": promises the guest this very room. Nobody and no rule gives the stay another one until it is unlocked. */
export type LockRoomAssignment = {
  readonly type: 'LockRoomAssignment';
  readonly reservationId: ReservationId;
  /** The room that the guest was promised: if the stay has another one by now, two people have decided. */
  readonly roomId: RoomId;
};

export type LockRoomAssignmentRefusal =
  | UnknownReservation
  | WrongStatus
  | RoomChanged
  | { readonly code: 'no-room-assigned'; readonly reservationId: ReservationId };

export function lockRoomAssignment(
  hotel: HotelState,
  { reservationId, roomId }: LockRoomAssignment,
): Decision<RoomAssignmentLocked, LockRoomAssignmentRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  if (!holdsRooms(reservation)) return wrongStatus(reservationId, reservation.status);
  // A day use has no night, and so no room that somebody else could be given.
  if (reservation.segments.length === 0) return refuse({ code: 'no-room-assigned', reservationId });
  if (roomToKeep(reservation) !== roomId) return refuse(roomChanged(reservation));
  if (reservation.doNotMove) return accept();
  return accept({ type: 'RoomAssignmentLocked', reservationId, roomId, stay: reservation.stay });
}
