import type { NeedOfGuest } from '../guests/forget-guest.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import { holdsRooms } from '../reservations/reservation.ts';

/**
 * Whether the hotel cannot do without knowing who these guests are: who is expected must be let in. Who only waits for a room was
 * promised nothing.
 */
export function needOfGuest(hotel: HotelState, guestIds: readonly GuestId[]): NeedOfGuest | undefined {
  const people = new Set(guestIds);
  for (const { reservationId, guestId, status } of hotel.reservations.values()) {
    if (people.has(guestId) && holdsRooms({ status })) return { because: 'open-stay', reservationId };
  }
  return undefined;
}
