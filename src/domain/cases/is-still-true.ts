import { samePerson } from '../guests/same-person.ts';
import type { HotelState } from '../hotel-state.ts';
import { oversoldNights } from '../reservations/availability.ts';
import { sameDates } from '../kernel/hotel-day.ts';
import { type Reservation, countsInType, holdsRooms, isExpected } from '../reservations/reservation.ts';
import { couldBeOneBooking } from '../reservations/could-be-one-booking.ts';
import { firstNightWithoutRoom } from '../reservations/room-nights.ts';
import type { OpenCase } from './case.ts';
import { nightsAsked } from './nights-asked.ts';
import { isMoneyStillOpen } from './is-money-still-open.ts';
import { isAboutMoney } from './money-case.ts';

/** Whether the trouble that opened the case is still there. No clock takes part: a wrong one must never close a case. */
export function isStillTrue(hotel: HotelState, open: OpenCase): boolean {
  const { kind } = open;
  // That people did not know of each other stays true until one of them says so.
  if (kind === 'decided-twice') return true;
  if (isAboutMoney(kind)) return isMoneyStillOpen(hotel, open, kind);
  if (kind === 'guest-details-differ') return isOneOfBoth(hotel, open);
  const stay = open.reservations[0] && hotel.reservations.get(open.reservations[0]);
  if (!stay) return false;
  switch (kind) {
    case 'booked-but-forgotten':
      return isExpected(stay) || stay.status === 'in-house';
    case 'room-promised-twice':
    case 'displaced-by-closure':
    case 'displaced-by-retirement':
      return holdsRooms(stay) && firstNightWithoutRoom(stay) !== undefined;
    case 'type-oversold':
      return isPartOfExcess(hotel, open, stay);
    case 'room-occupied-twice':
      return open.rooms.some((roomId) => {
        const occupants = hotel.occupants.get(roomId) ?? [];
        return open.reservations.every((id) => occupants.includes(id));
      });
    case 'guest-in-two-rooms':
      return stay.occupies !== undefined && stay.occupies === open.rooms[0];
    case 'occupied-out-of-order':
      return stay.occupies !== undefined && stay.occupies === open.rooms[0] && isClosedStill(hotel, open);
    case 'cancelled-but-in-house':
    case 'no-show-but-arrived':
    case 'walked-but-in-house':
    case 'arrived-on-other-dates':
      return stay.status === 'in-house';
    case 'cancelled-but-changed':
    case 'cancelled-and-no-show':
      return stay.status === 'cancelled';
    case 'booked-twice': {
      const other = open.reservations[1] && hotel.reservations.get(open.reservations[1]);
      return other !== undefined && couldBeOneBooking(hotel, stay, other);
    }
    case 'dates-changed-twice':
      return (
        (holdsRooms(stay) || stay.status === 'waitlisted') &&
        (open.dates ?? []).some((dates) => sameDates(dates, stay.stay))
      );
    case 'left-before-departure':
      return stay.status === 'checked-out';
  }
}

/** The stay still counts in the type on one of the nights that are oversold: another stay may have left the excess since. */
function isPartOfExcess(hotel: HotelState, open: OpenCase, stay: Reservation): boolean {
  const { roomTypeId } = open;
  if (!roomTypeId) return false;
  const oversold = oversoldNights(hotel, roomTypeId, nightsAsked(open, stay));
  return oversold.some((night) => countsInType(hotel, stay, roomTypeId, night));
}

function isClosedStill(hotel: HotelState, { closureId }: OpenCase): boolean {
  return closureId !== undefined && hotel.closures.has(closureId);
}

/** What stands in the field is still what one of the two desks said. */
function isOneOfBoth(hotel: HotelState, { guestId, field, corrections = [] }: OpenCase): boolean {
  if (!guestId || !field) return false;
  return samePerson(hotel, guestId).some((member) => {
    const standing = hotel.guests.get(member)?.corrections?.[field];
    return standing !== undefined && corrections.includes(standing);
  });
}
