import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestsUnmerged } from './guests-events.ts';
import { unknownGuest, type UnknownGuest } from './known-guest.ts';
import { samePerson } from './same-person.ts';

/** They were taken for one person and are two: those named go, together, each with what was said of them. */
export type UnmergeGuests = { readonly type: 'UnmergeGuests'; readonly guestIds: readonly GuestId[] };

export type UnmergeGuestsRefusal = UnknownGuest;

export function unmergeGuests(
  hotel: HotelState,
  { guestIds }: UnmergeGuests,
): Decision<GuestsUnmerged, UnmergeGuestsRefusal> {
  const [first] = guestIds;
  if (!first) return accept();
  for (const guestId of guestIds) if (!hotel.guests.has(guestId)) return unknownGuest(guestId);
  const together = samePerson(hotel, first);
  const leaving = together.filter((guestId) => guestIds.includes(guestId));
  const staying = together.filter((guestId) => !guestIds.includes(guestId));
  if (staying.length === 0) return accept();
  return accept({ type: 'GuestsUnmerged', guestIds: leaving.toSorted(), from: staying.toSorted() });
}
