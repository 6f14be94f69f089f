import type { TurnawayLine } from '#contract/turnaways.ts';
import { addDays, monthsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { QueryView } from '../query.ts';
import { turnawaysModel } from './turnaways-projection.ts';

const DAYS_MAX = 400;

/** By arrival; among equals, the one that was written down first. */
export function turnaways(
  view: Pick<QueryView, 'rows'>,
  { from, days }: { readonly from: HotelDay; readonly days: number },
): readonly TurnawayLine[] {
  const to = addDays(from, Math.min(Math.max(Math.trunc(days), 0), DAYS_MAX));
  return monthsOf({ arrival: from, departure: to })
    .flatMap((month) => [...view.rows(turnawaysModel, month).values()])
    .filter(({ stay }) => from <= stay.arrival && stay.arrival < to)
    .toSorted((left, right) => left.stay.arrival - right.stay.arrival || (left.turnawayId < right.turnawayId ? -1 : 1));
}
