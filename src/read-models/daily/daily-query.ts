import type { DailyFigures } from '#contract/daily-report.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { QueryView } from '../query.ts';
import { dailyModel } from './daily-projection.ts';
import { NO_FIGURES, ROOMS_PAGE, yearOf } from './daily-rows.ts';

const DAYS_MAX = 3_660;

/** The figures of each day that was asked for. Of a day to come: the nights that the guests now in house will spend. */
export function dailyReport(
  view: Pick<QueryView, 'rows'>,
  { from, days }: { readonly from: HotelDay; readonly days: number },
): readonly DailyFigures[] {
  const length = Math.min(Math.max(Math.trunc(days), 0), DAYS_MAX);
  return Array.from({ length }, (_, index) => {
    const day = addDays(from, index);
    return figuresOf(view, day, roomsOn(view, day));
  });
}

function figuresOf(view: Pick<QueryView, 'rows'>, day: HotelDay, roomsInProperty: number): DailyFigures {
  const row = view.rows(dailyModel, yearOf(day)).get(String(day));
  if (row?.kind !== 'figures') return { day, ...NO_FIGURES, roomsInProperty };
  const { kind: _, ...figures } = row;
  return { ...figures, roomsInProperty };
}

/** Rooms that the hotel has on a day. */
export function roomsOn(view: Pick<QueryView, 'rows'>, day: HotelDay): number {
  let rooms = 0;
  for (const row of view.rows(dailyModel, ROOMS_PAGE).values()) {
    if (row.kind === 'rooms' && row.day <= day) rooms += row.added;
  }
  return rooms;
}
