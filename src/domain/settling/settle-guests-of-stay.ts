import type { HotelState } from '../hotel-state.ts';
import type { AddGuestToStay } from '../reservations/add-guest-to-stay.ts';
import type { RemoveGuestFromStay } from '../reservations/remove-guest-from-stay.ts';
import { moot, type Kept } from './settlement.ts';

/**
 * Who comes along is what a desk was told, so it is written down although the stay has ended or the party was named whole
 * meanwhile: the stay shows that more are named than booked. Of somebody who was forgotten nothing more is said.
 */
export function settleGuestsOfStay(
  hotel: HotelState,
  { type, reservationId, guestId }: AddGuestToStay | RemoveGuestFromStay,
): Kept {
  const stay = hotel.reservations.get(reservationId)?.stay;
  if (!stay || hotel.guests.get(guestId)?.forgotten) return moot;
  const happened = type === 'AddGuestToStay' ? 'GuestAddedToStay' : 'GuestRemovedFromStay';
  return { events: [{ type: happened, reservationId, guestId, stay }], cases: [] };
}
