import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';

export const ROOMS = 200;
/** In house today or to come: the days that a desk looks at hold the same stays, whatever the history. */
const PRESENT_STAYS = 1_000;
const STAYS_TO_COME_PER_ROOM = PRESENT_STAYS / ROOMS;
const DAYS_PER_STAY_TO_COME = 12;

export type PlannedStay = { readonly room: number; readonly stay: Interval };

/**
 * `bookings` stays in 200 rooms, always the same ones for the same day, in the order of their arrival as far as it matters:
 * the first thousand fill the sixty days from today on, every further one lies in the past, at the occupancy of a good year.
 */
export function planStays(bookings: number, today: HotelDay): readonly PlannedStay[] {
  const present = staysToCome(today).slice(0, bookings);
  return [...pastStays(bookings - present.length, today), ...present];
}

function staysToCome(today: HotelDay): readonly PlannedStay[] {
  return Array.from({ length: PRESENT_STAYS }, (_, index) => {
    const room = index % ROOMS;
    const round = Math.floor(index / ROOMS) % STAYS_TO_COME_PER_ROOM;
    // From a room to the next one some days later, so that every day has arrivals and departures.
    const arrival = addDays(today, round * DAYS_PER_STAY_TO_COME + (room % 4) - 1);
    return { room, stay: { arrival, departure: addDays(arrival, nightsOfStay(room, round)) } };
  });
}

/** Room by room backwards from the day before yesterday, and then told forwards. */
function pastStays(count: number, today: HotelDay): readonly PlannedStay[] {
  const stays: PlannedStay[] = [];
  const freeFrom = Array.from({ length: ROOMS }, () => addDays(today, -2));
  for (let index = 0; index < count; index += 1) {
    const room = index % ROOMS;
    const round = Math.floor(index / ROOMS);
    const departure = addDays(freeFrom[room] ?? today, -((room + round) % 2));
    const arrival = addDays(departure, -nightsOfStay(room, round));
    freeFrom[room] = arrival;
    stays.push({ room, stay: { arrival, departure } });
  }
  return stays.reverse();
}

/** One to five, three on average. */
function nightsOfStay(room: number, round: number): number {
  return 1 + ((room * 7 + round * 3) % 5);
}
