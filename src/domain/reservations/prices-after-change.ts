import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import { pricesOrBase, type RateBook } from '../rates/rate-book.ts';
import { BASE_PLAN_ID } from '../rates/rate-plan.ts';
import type { Reservation } from './reservation.ts';

/** What a change of dates needs to know of a stay to price it. */
export type PricedStay = Pick<Reservation, 'stay' | 'nightlyMinor' | 'roomTypeId' | 'ratePlanId' | 'party'>;

/**
 * The price of each night of the changed stay, in minor units. Agreed nights keep theirs and added ones cost today's; from
 * `requoteFrom` on every night costs today's, agreed or not. The page shows with it what the desk is about to agree on.
 */
export function pricesAfterChange(
  book: RateBook,
  { stay: agreed, nightlyMinor, roomTypeId, ratePlanId = BASE_PLAN_ID, party }: PricedStay,
  stay: Interval,
  requoteFrom?: HotelDay,
): readonly number[] {
  const today = pricesOrBase(book, { ratePlanId, roomTypeId }, stay, party);
  if (stay.arrival === stay.departure) return today;
  return nightsOf(stay).map((night, index) => {
    const isAgreed = agreed.arrival <= night && night < agreed.departure;
    const isKept = isAgreed && (requoteFrom === undefined || night < requoteFrom);
    return (isKept ? nightlyMinor[night - agreed.arrival] : undefined) ?? today[index] ?? 0;
  });
}
