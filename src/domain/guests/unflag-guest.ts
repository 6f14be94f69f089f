import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestFlag, GuestUnflagged } from './guests-events.ts';
import { notKnown, type NotKnown } from './known-guest.ts';

export type UnflagGuest = { readonly type: 'UnflagGuest'; readonly guestId: GuestId; readonly flag: GuestFlag };

export type UnflagGuestRefusal = NotKnown;

/** The flag no longer holds. */
export function unflagGuest(
  hotel: HotelState,
  { guestId, flag }: UnflagGuest,
): Decision<GuestUnflagged, UnflagGuestRefusal> {
  const guest = hotel.guests.get(guestId);
  if (!guest || guest.forgotten) return notKnown(hotel, guestId);
  return guest.flags?.[flag] === undefined ? accept() : accept({ type: 'GuestUnflagged', guestId, flag });
}
