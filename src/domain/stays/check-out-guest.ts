import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import {
  unknownReservation,
  wrongStatus,
  type UnknownReservation,
  type WrongStatus,
} from '../reservations/known-reservation.ts';
import type { GuestCheckedOut } from './stays-events.ts';

export type CheckOutGuest = { readonly type: 'CheckOutGuest'; readonly reservationId: ReservationId };

export type CheckOutGuestRefusal =
  | UnknownReservation
  | WrongStatus
  /** The stay must be shortened first, so that its nights go back on sale and its price is agreed. */
  | { readonly code: 'early-departure'; readonly departure: HotelDay; readonly businessDate: HotelDay };

export function checkOutGuest(
  hotel: HotelState,
  { reservationId }: CheckOutGuest,
  given: Circumstances,
): Decision<GuestCheckedOut, CheckOutGuestRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, segments, occupies } = reservation;
  if (status === 'checked-out') return accept();
  if (!occupies) return wrongStatus(reservationId, status);
  if (given.businessDate < stay.departure) {
    return refuse({ code: 'early-departure', departure: stay.departure, businessDate: given.businessDate });
  }
  return accept({ type: 'GuestCheckedOut', reservationId, roomId: occupies, stay, segments, at: given.at });
}
