import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { FlagReason, GuestFlag, GuestFlagged } from './guests-events.ts';
import { notKnown, type NotKnown } from './known-guest.ts';

/** Something that every desk must see beside the name. Reasons are codes: what the log says of a person stays for ever. */
export type FlagGuest = {
  readonly type: 'FlagGuest';
  readonly guestId: GuestId;
  readonly flag: GuestFlag;
  readonly reason?: FlagReason;
};

export type FlagGuestRefusal = NotKnown;

export function flagGuest(
  hotel: HotelState,
  { guestId, flag, reason }: FlagGuest,
): Decision<GuestFlagged, FlagGuestRefusal> {
  const guest = hotel.guests.get(guestId);
  if (!guest || guest.forgotten) return notKnown(hotel, guestId);
  if (guest.flags?.[flag] === (reason ?? '')) return accept();
  return accept({ type: 'GuestFlagged', guestId, flag, ...(reason ? { reason } : {}) });
}
