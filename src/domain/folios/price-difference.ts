import type { HotelState } from '../hotel-state.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { taxesOn } from '../taxes/taxes-on.ts';
import { leftOf, type Posting } from './posting.ts';
import { chargedNights, roomPostingId } from './room-charges.ts';

/**
 * How much more than the agreed price the charge of a night is, after allowances; below zero, how much less. Nothing for a
 * line that is gone, and for one that is not the charge of a night of a stay that is known.
 */
export function priceDifference(hotel: HotelState, posting: Posting): number {
  const { kind, night, reservationId, isGone } = posting;
  const reservation = reservationId && hotel.reservations.get(reservationId);
  if (kind !== 'room' || isGone || night === undefined || !reservation) return 0;
  if (!chargedNights(reservation).includes(night)) return 0;
  const agreedMinor = reservation.nightlyMinor[night - reservation.stay.arrival] ?? 0;
  return leftOf(posting) - taxesOn(hotel, 'lodging', agreedMinor, night).grossMinor;
}

/** The charged nights of a stay whose charge is not the agreed price. */
export function chargesAtAnotherPrice(hotel: HotelState, reservation: Reservation): readonly Posting[] {
  const postings = chargedNights(reservation).map((night) =>
    hotel.postings.get(roomPostingId(reservation.reservationId, night)),
  );
  return postings.flatMap((posting) => (posting && priceDifference(hotel, posting) !== 0 ? [posting] : []));
}
