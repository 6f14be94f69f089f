import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId, ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { GuestRemovedFromStay } from './reservation-events.ts';
import { isOpen } from './reservation.ts';

/** Somebody does not come along after all, or was named by mistake. How many come is another question. */
export type RemoveGuestFromStay = {
  readonly type: 'RemoveGuestFromStay';
  readonly reservationId: ReservationId;
  readonly guestId: GuestId;
};

export type RemoveGuestFromStayRefusal = UnknownReservation | WrongStatus;

export function removeGuestFromStay(
  hotel: HotelState,
  { reservationId, guestId }: RemoveGuestFromStay,
): Decision<GuestRemovedFromStay, RemoveGuestFromStayRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, companions = [] } = reservation;
  if (!companions.includes(guestId)) return accept();
  if (!isOpen(reservation)) return wrongStatus(reservationId, status);
  return accept({ type: 'GuestRemovedFromStay', reservationId, guestId, stay });
}
