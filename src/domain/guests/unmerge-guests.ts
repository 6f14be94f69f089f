import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestsUnmerged } from './guests-events.ts';
import { firstNotKnown, notKnown, type NotKnown } from './known-guest.ts';
import { samePerson } from './same-person.ts';

/** They were taken for one person and are two: those named go, together, each with what was said of them. */
export type UnmergeGuests = { readonly type: 'UnmergeGuests'; readonly guestIds: readonly GuestId[] };

export type UnmergeGuestsRefusal = NotKnown;

export function unmergeGuests(
  hotel: HotelState,
  { guestIds }: UnmergeGuests,
): Decision<GuestsUnmerged, UnmergeGuestsRefusal> {
  const [first] = guestIds;
  if (!first) return accept();
  const missing = firstNotKnown(hotel, guestIds);
  if (missing) return notKnown(hotel, missing);
  const together = samePerson(hotel, first);
  const leaving = together.filter((guestId) => guestIds.includes(guestId));
  const staying = together.filter((guestId) => !guestIds.includes(guestId));
  if (staying.length === 0) return accept();
  return accept({ type: 'GuestsUnmerged', guestIds: leaving.toSorted(), from: staying.toSorted() });
}
