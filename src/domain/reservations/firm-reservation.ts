import type { Reservation } from './reservation.ts';

/** The reservation with nothing left of the hold, or of the place on the waitlist, that it was. */
export function firmReservation({
  heldUntil: _,
  waitlisted: __,
  gaveBack: ___,
  ...reservation
}: Reservation): Reservation {
  return reservation;
}
