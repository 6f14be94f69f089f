import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestsMerged } from './guests-events.ts';
import { firstNotKnown, notKnown, type NotKnown } from './known-guest.ts';
import { samePerson } from './same-person.ts';

/** Somebody was registered twice: both are one person from now on, and nothing of either is lost. */
export type MergeGuests = {
  readonly type: 'MergeGuests';
  readonly guestId: GuestId;
  readonly otherId: GuestId;
};

export type MergeGuestsRefusal = NotKnown;

export function mergeGuests(
  hotel: HotelState,
  { guestId, otherId }: MergeGuests,
): Decision<GuestsMerged, MergeGuestsRefusal> {
  const missing = firstNotKnown(hotel, [guestId, otherId]);
  if (missing) return notKnown(hotel, missing);
  const people = samePerson(hotel, guestId);
  if (people.includes(otherId)) return accept();
  return accept({ type: 'GuestsMerged', guestIds: [...people, ...samePerson(hotel, otherId)].toSorted() });
}
