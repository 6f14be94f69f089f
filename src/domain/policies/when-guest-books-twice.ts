import { openCase } from '../cases/case.ts';
import type { CaseOpened } from '../cases/cases-events.ts';
import { samePerson } from '../guests/same-person.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import { couldBeOneBooking } from '../reservations/could-be-one-booking.ts';
import { isOfChannel, isOneStayOfChannel, nightsOfType } from '../reservations/is-one-stay-of-channel.ts';
import type { Reservation } from '../reservations/reservation.ts';

/**
 * K3, K57: two desks, or one that did not look, have written down one guest twice, a channel's calendar tells of a stay that
 * was written by hand, or two guests were found to be one person. Both
 * bookings stand until a person has asked. Which of the two is named first is read off their ids, so that both orders of arrival
 * at the server raise the same case.
 */
export function whenGuestBooksTwice(after: HotelState, events: readonly HotelEvent[]): readonly CaseOpened[] {
  const opened = events.flatMap((event) => {
    if (event.type === 'ReservationBooked') {
      const booked = after.reservations.get(event.reservationId);
      return booked ? [...duplicatesOf(after, booked), ...ofChannel(after, booked)] : [];
    }
    if (event.type !== 'GuestsMerged') return [];
    return staysOf(after, event.guestIds[0]).flatMap((stay) => duplicatesOf(after, stay));
  });
  return [...new Map(opened.map((one) => [one.caseId, one])).values()].filter(({ caseId }) => !after.cases.has(caseId));
}

function duplicatesOf(after: HotelState, stay: Reservation): readonly CaseOpened[] {
  return casesOf(after, stay, staysOf(after, stay.guestId));
}

/** K57: any guest's, because a calendar names nobody. */
function ofChannel(after: HotelState, stay: Reservation): readonly CaseOpened[] {
  if (!isOfChannel(stay)) return [];
  const alike = (after.channelStays.get(nightsOfType(stay)) ?? []).flatMap((id) => after.reservations.get(id) ?? []);
  const others = alike.filter((other) => isOneStayOfChannel(stay, other));
  return casesOf(after, stay, others);
}

function casesOf(after: HotelState, stay: Reservation, others: readonly Reservation[]): readonly CaseOpened[] {
  return others.flatMap((other) => {
    if (!couldBeOneBooking(after, stay, other)) return [];
    const reservations = [stay.reservationId, other.reservationId].toSorted().toReversed();
    return [openCase({ kind: 'booked-twice', reservations, rooms: [] })];
  });
}

/** Every stay of the person that holds rooms, under whichever name it was booked. */
function staysOf(after: HotelState, guestId: GuestId | undefined): readonly Reservation[] {
  const ids = guestId ? samePerson(after, guestId).flatMap((member) => after.guestStays.get(member) ?? []) : [];
  return ids.flatMap((id) => after.reservations.get(id) ?? []);
}
