import type { ClosedDay, LateWork } from '#contract/business-days.ts';
import type { DayTotals } from '#domain/business-day/business-day-events.ts';
import { addDays, monthsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { dailyReport } from '../daily/daily-query.ts';
import type { QueryView } from '../query.ts';
import { businessDaysModel, type BusinessDayRow, type ClosedRow } from './business-days-projection.ts';

const DAYS_MAX = 3_660;

/** The closed days among these: as they were closed, as they are known now, and what was told of them late. */
export function businessDays(
  view: Pick<QueryView, 'rows'>,
  { from, days }: { readonly from: HotelDay; readonly days: number },
): readonly ClosedDay[] {
  const length = Math.min(Math.max(Math.trunc(days), 0), DAYS_MAX);
  if (length === 0) return [];
  const last = addDays(from, length - 1);
  const rows = monthsOf({ arrival: from, departure: last }).flatMap((month) => [
    ...view.rows(businessDaysModel, month).values(),
  ]);
  const late = lateByDay(rows);
  return rows
    .filter((row) => row.kind === 'closed')
    .filter(({ day }) => from <= day && day <= last)
    .toSorted((left, right) => left.day - right.day)
    .map((row) => closedDay(view, row, late.get(row.day) ?? []));
}

function lateByDay(rows: readonly BusinessDayRow[]): ReadonlyMap<HotelDay, readonly LateWork[]> {
  const late = new Map<HotelDay, readonly LateWork[]>();
  for (const row of rows) {
    if (row.kind === 'closed') continue;
    const { kind: _, ...work } = row;
    late.set(work.day, [...(late.get(work.day) ?? []), work]);
  }
  return late;
}

function closedDay(view: Pick<QueryView, 'rows'>, row: ClosedRow, late: readonly LateWork[]): ClosedDay {
  const { day, closedAt, closedBy, totals } = row;
  const asCorrected = totalsNow(view, day);
  const isRestated = (Object.keys(totals) as (keyof DayTotals)[]).some((name) => totals[name] !== asCorrected[name]);
  const revision = 1 + late.length;
  return { day, closedAt, closedBy, asClosed: totals, asCorrected, isRestated, revision, late };
}

/** What a day comes to as it is known now. */
export function totalsNow(view: Pick<QueryView, 'rows'>, of: HotelDay): DayTotals {
  const [{ day: _, ...totals } = { day: of, ...NOTHING }] = dailyReport(view, { from: of, days: 1 });
  return totals;
}

const NOTHING: DayTotals = {
  roomsInProperty: 0,
  roomsSoldPaid: 0,
  roomsComplimentary: 0,
  dayUseStays: 0,
  arrivals: 0,
  departures: 0,
  guestsInHouse: 0,
  bookingsMade: 0,
  cancellations: 0,
  noShows: 0,
  roomRevenueMinor: 0,
};
