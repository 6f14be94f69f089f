import type { NeedOfGuest } from '../guests/forget-guest.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { ReservationStatus } from '../reservations/reservation.ts';

/** The guest is expected, waits for a room, or is here. */
const OPEN: ReadonlySet<ReservationStatus> = new Set(['tentative', 'waitlisted', 'reserved', 'in-house']);

/** Whether the hotel cannot do without knowing who these guests are: who is expected must be let in. */
export function needOfGuest(hotel: HotelState, guestIds: readonly GuestId[]): NeedOfGuest | undefined {
  const people = new Set(guestIds);
  for (const { reservationId, guestId, status } of hotel.reservations.values()) {
    if (people.has(guestId) && OPEN.has(status)) return { because: 'open-stay', reservationId };
  }
  return undefined;
}
