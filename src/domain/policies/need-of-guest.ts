import { folioBalance, guestFolioId } from '../folios/folio.ts';
import type { NeedOfGuest } from '../guests/forget-guest.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import { holdsRooms } from '../reservations/reservation.ts';

/**
 * Whether the hotel cannot do without knowing who these guests are: who is expected must be let in, and a bill that is not
 * settled is somebody's. Who only waits for a room was promised nothing.
 */
export function needOfGuest(hotel: HotelState, guestIds: readonly GuestId[]): NeedOfGuest | undefined {
  const people = new Set(guestIds);
  for (const { reservationId, guestId, status, companions } of hotel.reservations.values()) {
    if (holdsRooms({ status }) && companions?.some((id) => people.has(id)))
      return { because: 'open-stay', reservationId };
    if (!people.has(guestId)) continue;
    if (holdsRooms({ status })) return { because: 'open-stay', reservationId };
    if (folioBalance(hotel, guestFolioId(reservationId)) !== 0) return { because: 'open-balance', reservationId };
  }
  return undefined;
}
