import { currentBusinessDate } from '../business-day/business-day.ts';
import { evolve } from '../evolve.ts';
import type { HotelEvent } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { sumOf, whatWasDone, NOTHING_DONE, type DayTally } from '../night-audit/day-tally.ts';

/** K48: what was done on a day that is closed meanwhile is recorded today; it counts on its own day, which is restated. */
export function whenWorkIsLate(
  hotel: HotelState,
  events: readonly HotelEvent[],
  { businessDate }: Circumstances,
): readonly HotelEvent[] {
  const openDay = currentBusinessDate(hotel);
  if (openDay === undefined || businessDate >= openDay) return [];
  return [{ type: 'WorkRecordedLate', day: businessDate, done: withoutZeros(tallyOf(hotel, events)) }];
}

function tallyOf(hotel: HotelState, events: readonly HotelEvent[]): DayTally {
  const before = forkHotelState(hotel);
  let tally = NOTHING_DONE;
  for (const event of events) {
    const done = whatWasDone(before, event);
    if (done) tally = sumOf(tally, done);
    evolve(before, event);
  }
  return tally;
}

function withoutZeros(tally: DayTally): Partial<DayTally> {
  return Object.fromEntries(Object.entries(tally).filter(([, count]) => count !== 0));
}
