import { openCase } from '../cases/case.ts';
import type { CaseOpened } from '../cases/cases-events.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { couldBeOneBooking } from '../reservations/could-be-one-booking.ts';

/**
 * K3: two desks, or one that did not look, have written down one guest twice. Both bookings stand until a person has asked.
 * Which of the two is named first is read off their ids, so that both orders of arrival at the server raise the same case.
 */
export function whenGuestBooksTwice(after: HotelState, events: readonly HotelEvent[]): readonly CaseOpened[] {
  return events.flatMap((event) => {
    const booked = event.type === 'ReservationBooked' && after.reservations.get(event.reservationId);
    if (!booked) return [];
    return (after.guestStays.get(booked.guestId) ?? []).flatMap((id) => {
      const other = after.reservations.get(id);
      if (!other || !couldBeOneBooking(booked, other)) return [];
      const reservations = [booked.reservationId, id].toSorted().toReversed();
      return [openCase({ kind: 'booked-twice', reservations, rooms: [] })];
    });
  });
}
