import type { GuestDetails } from '#domain/guests/guest-details.ts';
import { samePerson, standsFor } from '#domain/guests/same-person.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { HotelReplica } from './hotel-replica.ts';

/** Everybody whom this device knows, each person once, whoever they were registered as. */
export function* everyPerson({
  guests,
  hotel,
}: Pick<HotelReplica, 'guests' | 'hotel'>): IterableIterator<readonly [GuestId, GuestDetails]> {
  for (const guestId of guests.guestIds()) {
    if (standsFor(hotel, guestId) !== guestId) continue;
    const details = guests.get(samePerson(hotel, guestId));
    if (details) yield [guestId, details];
  }
}
