import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestsMerged } from './guests-events.ts';
import { unknownGuest, type UnknownGuest } from './known-guest.ts';
import { samePerson } from './same-person.ts';

/** Somebody was registered twice: both are one person from now on, and nothing of either is lost. */
export type MergeGuests = {
  readonly type: 'MergeGuests';
  readonly guestId: GuestId;
  readonly otherId: GuestId;
};

export type MergeGuestsRefusal = UnknownGuest;

export function mergeGuests(
  hotel: HotelState,
  { guestId, otherId }: MergeGuests,
): Decision<GuestsMerged, MergeGuestsRefusal> {
  for (const id of [guestId, otherId]) if (!hotel.guests.has(id)) return unknownGuest(id);
  const people = samePerson(hotel, guestId);
  if (people.includes(otherId)) return accept();
  return accept({ type: 'GuestsMerged', guestIds: [...people, ...samePerson(hotel, otherId)].toSorted() });
}
