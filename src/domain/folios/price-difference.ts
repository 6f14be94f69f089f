import type { HotelState } from '../hotel-state.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { taxesOn } from '../taxes/taxes-on.ts';
import { leftOf, type Posting } from './posting.ts';
import { chargedNights, roomPostingId } from './room-charges.ts';

/**
 * How much more than the agreed price the charge of a night is, below zero, how much less; never more than is left of it.
 * What was taken off as a mistake is not charged. What was given to the guest, for a complaint, was given on the agreed price
 * and makes no difference. Nothing for a line that is gone, and for one that is not the charge of a night of a stay that is known.
 */
export function priceDifference(hotel: HotelState, posting: Posting): number {
  const { kind, night, reservationId, isGone } = posting;
  const reservation = reservationId && hotel.reservations.get(reservationId);
  if (kind !== 'room' || isGone || night === undefined || !reservation) return 0;
  if (!chargedNights(reservation).includes(night)) return 0;
  const agreedMinor = reservation.nightlyMinor[night - reservation.stay.arrival] ?? 0;
  const chargedMinor = leftOf(posting) + (posting.givenMinor ?? 0);
  return Math.min(chargedMinor - taxesOn(hotel, 'lodging', agreedMinor, night).grossMinor, leftOf(posting));
}

/** The charged nights of a stay whose charge is not the agreed price. */
export function chargesAtAnotherPrice(hotel: HotelState, reservation: Reservation): readonly Posting[] {
  const postings = chargedNights(reservation).map((night) =>
    hotel.postings.get(roomPostingId(reservation.reservationId, night)),
  );
  return postings.flatMap((posting) => (posting && priceDifference(hotel, posting) !== 0 ? [posting] : []));
}
