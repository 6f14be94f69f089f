import type { GuestRow } from '#contract/guest-search.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { factsOfGuest } from '../guest-profile/guest-facts-projection.ts';
import { flagsOf } from '../guest-profile/guest-profile-query.ts';
import { staysOfPerson } from '../guest-profile/stays-of-person.ts';
import type { QueryView } from '../query.ts';

/** One person of a list, by the id that stands for all of theirs. */
export function guestRow(view: QueryView, guestId: GuestId): GuestRow {
  const details = view.guest(guestId);
  const stays = staysOfPerson(view, guestId).filter(({ status }) => status !== 'cancelled' && status !== 'no-show');
  const facts = view.samePerson(guestId).map((id) => factsOfGuest(view, id));
  return {
    guestId,
    name: details?.name ?? '',
    nativeName: details?.nativeName,
    birthYear: details?.birthDate?.slice(0, 4),
    city: details?.city,
    company: details?.company,
    phone: details?.phone,
    email: details?.email,
    flags: flagsOf(facts).map(({ flag }) => flag),
    stays: stays.length,
    lastArrival: stays[0]?.stay.arrival,
    roomNumber: stays.find(({ status }) => status === 'in-house')?.roomNumber,
  };
}
