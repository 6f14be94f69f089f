import { caseIdOf, openCase } from '../cases/case.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';

/**
 * K40: a desk that was offline has promised a stay to somebody whom the hotel has forgotten meanwhile. The promise stands,
 * and people must ask the guest again who they are. The state has the events already.
 */
export function whenForgottenGuestIsBooked(hotel: HotelState, events: readonly HotelEvent[]): readonly HotelEvent[] {
  return events.flatMap((event): readonly HotelEvent[] => {
    if (event.type !== 'ReservationBooked' || !hotel.guests.get(event.guestId)?.forgotten) return [];
    const subject = { kind: 'booked-but-forgotten', reservations: [event.reservationId], rooms: [] } as const;
    return hotel.cases.has(caseIdOf(subject)) ? [] : [openCase(subject)];
  });
}
