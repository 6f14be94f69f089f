import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { nightsToCome } from './assign-room.ts';
import { houseFullNights, soldOutNights } from './availability.ts';
import type { NoAvailability } from './book-room.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { ReservationReinstated } from './reservation-events.ts';
import { isExpected, type Reservation } from './reservation.ts';

/** Takes back a cancellation or a no-show. The stay comes back without a room: its old one may have been given away. */
export type ReinstateReservation = { readonly type: 'ReinstateReservation'; readonly reservationId: ReservationId };

export type ReinstateReservationRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'stay-is-over'; readonly departure: HotelDay }
  | { readonly code: 'superseded'; readonly supersededBy: ReservationId }
  | NoAvailability;

export function reinstateReservation(
  hotel: HotelState,
  { reservationId }: ReinstateReservation,
  given: Pick<Circumstances, 'businessDate'>,
): Decision<ReservationReinstated, ReinstateReservationRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, roomTypeId, supersededBy } = reservation;
  if (isExpected(reservation) || status === 'waitlisted') return accept();
  if (status !== 'cancelled' && status !== 'no-show' && status !== 'walked') return wrongStatus(reservationId, status);
  if (stay.departure < given.businessDate) return refuse({ code: 'stay-is-over', departure: stay.departure });
  if (supersededBy) return refuse({ code: 'superseded', supersededBy });
  if (reservation.waitlisted) return accept(reinstated(reservation, []));
  const toCome = nightsToCome(stay, given.businessDate);
  const nights = soldOutNights(hotel, roomTypeId, toCome);
  if (nights.length > 0) return refuse({ code: 'no-availability', roomTypeId, nights });
  const full = houseFullNights(hotel, toCome);
  if (full.length > 0) return refuse({ code: 'no-availability', roomTypeId, nights: full, houseFull: true });
  return accept(reinstated(reservation, []));
}

/** The reservation stands again as what it was: a booking, a hold, or a place on the waitlist. */
export function reinstated(
  { reservationId, stay, heldUntil, waitlisted }: Reservation,
  segments: Reservation['segments'],
): ReservationReinstated {
  return {
    type: 'ReservationReinstated',
    reservationId,
    stay,
    segments,
    ...(heldUntil === undefined ? {} : { heldUntil }),
    ...(waitlisted ? { waitlisted } : {}),
  };
}
