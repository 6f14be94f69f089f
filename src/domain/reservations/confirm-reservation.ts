import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { houseFullNights, soldOutNights } from './availability.ts';
import type { NoAvailability } from './book-room.ts';
import { holdReleased, type HoldHasBeenReleased } from './hold-released.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { ReservationConfirmed } from './reservation-events.ts';
import { statusWhenStanding, type Reservation } from './reservation.ts';

/** Makes a booking of a hold, or of a place on the waitlist: the guest has said yes, and the hotel has a room. */
export type ConfirmReservation = { readonly type: 'ConfirmReservation'; readonly reservationId: ReservationId };

export type ConfirmReservationRefusal =
  | UnknownReservation
  | WrongStatus
  | HoldHasBeenReleased
  | { readonly code: 'arrival-in-the-past'; readonly businessDate: HotelDay }
  | NoAvailability;

export function confirmReservation(
  hotel: HotelState,
  { reservationId }: ConfirmReservation,
  { businessDate }: Circumstances,
): Decision<ReservationConfirmed, ConfirmReservationRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, roomTypeId, segments, gaveBack } = reservation;
  if (gaveBack) return refuse(holdReleased(reservationId));
  if (status === 'tentative') return accept(confirmed(reservation, segments));
  if (status !== 'waitlisted') return isFirm(reservation) ? accept() : wrongStatus(reservationId, status);
  if (stay.arrival < businessDate) return refuse({ code: 'arrival-in-the-past', businessDate });
  const nights = soldOutNights(hotel, roomTypeId, stay);
  if (nights.length > 0) return refuse({ code: 'no-availability', roomTypeId, nights });
  const full = houseFullNights(hotel, stay);
  if (full.length > 0) return refuse({ code: 'no-availability', roomTypeId, nights: full, houseFull: true });
  return accept(confirmed(reservation, segments));
}

export function confirmed(
  { reservationId, stay }: Reservation,
  segments: Reservation['segments'],
): ReservationConfirmed {
  return { type: 'ReservationConfirmed', reservationId, stay, segments };
}

function isFirm(reservation: Reservation): boolean {
  const isGivenUp = reservation.status === 'cancelled' || reservation.status === 'walked';
  return !isGivenUp && statusWhenStanding(reservation) === 'reserved';
}
