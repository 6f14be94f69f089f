import type { DayTotals } from '../business-day/business-day-events.ts';
import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { GuestMarkedNoShow, StayDatesChanged } from '../reservations/reservation-events.ts';
import { roomsOfType } from '../property/property.ts';
import { NOTHING_DONE } from './day-tally.ts';
import { guestsInHouse } from './unresolved.ts';

/** What the day comes to when it is closed: what was done on it, and the night that those who are in house spend. */
export function dayTotals(
  hotel: HotelState,
  day: HotelDay,
  noShows: readonly GuestMarkedNoShow[],
  longer: readonly StayDatesChanged[],
): DayTotals {
  const done = hotel.dayTally.get('open') ?? NOTHING_DONE;
  const dueToday = noShows.filter(({ stay }) => stay.arrival === day).length;
  return {
    roomsInProperty: [...hotel.roomTypes.values()].reduce((sum, type) => sum + roomsOfType(type, day), 0),
    ...nightOf(hotel, day, longer),
    ...done,
    noShows: done.noShows + dueToday,
  };
}

type Night = Pick<DayTotals, 'roomsSoldPaid' | 'roomsComplimentary' | 'guestsInHouse' | 'roomRevenueMinor'>;

function nightOf(hotel: HotelState, day: HotelDay, longer: readonly StayDatesChanged[]): Night {
  const changed = new Map(longer.map((event) => [event.reservationId, event]));
  const night = { roomsSoldPaid: 0, roomsComplimentary: 0, guestsInHouse: 0, roomRevenueMinor: 0 };
  for (const reservation of guestsInHouse(hotel)) {
    const { reservationId, party } = reservation;
    const { stay, nightlyMinor } = changed.get(reservationId) ?? reservation;
    if (day < stay.arrival || stay.departure <= day) continue;
    const price = nightlyMinor[day - stay.arrival] ?? 0;
    if (price > 0) night.roomsSoldPaid += 1;
    else night.roomsComplimentary += 1;
    night.guestsInHouse += party.adults + party.children + party.infants;
    night.roomRevenueMinor += price;
  }
  return night;
}
