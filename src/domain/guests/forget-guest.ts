import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { GuestId, ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestForgotten } from './guests-events.ts';
import { notKnown, type NotKnown } from './known-guest.ts';
import { samePerson } from './same-person.ts';

/** All that the hotel knows of a person is erased, everywhere and for good; that somebody stayed and paid is not. */
export type ForgetGuest = { readonly type: 'ForgetGuest'; readonly guestId: GuestId };

export type ForgetGuestRefusal =
  | NotKnown
  /** The hotel still owes something to the guest, or they to the hotel. */
  | {
      readonly code: 'guest-still-needed';
      readonly guestId: GuestId;
      readonly because: 'open-stay' | 'open-balance';
      readonly reservationId: ReservationId;
    };

/** Why somebody cannot be forgotten yet, as the contexts say that come after this one. */
export type NeedOfGuest = Pick<
  Extract<ForgetGuestRefusal, { code: 'guest-still-needed' }>,
  'because' | 'reservationId'
>;

export function forgetGuest(
  hotel: HotelState,
  { guestId }: ForgetGuest,
  needOf: (guestIds: readonly GuestId[]) => NeedOfGuest | undefined,
): Decision<GuestForgotten, ForgetGuestRefusal> {
  const guest = hotel.guests.get(guestId);
  if (!guest) return notKnown(hotel, guestId);
  if (guest.forgotten) return accept();
  const guestIds = samePerson(hotel, guestId);
  const need = needOf(guestIds);
  if (need) return refuse({ code: 'guest-still-needed', guestId, ...need });
  return accept({ type: 'GuestForgotten', guestIds });
}
