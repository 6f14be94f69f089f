import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';

/** Days [from, to). */
export type DayRange = { readonly from: HotelDay; readonly to: HotelDay };

const MOST_DAYS = 400;

/** Beyond what is seen, on each side: a screen, but never more than two weeks, or far zooms would draw for nobody. */
const MOST_SPARE_DAYS = 14;

/**
 * The days that are drawn, moved in steps of half the spare days, so that scrolling draws rarely and nothing is missing
 * between two steps.
 */
export function drawnDays(firstDay: HotelDay, zoom: number): DayRange {
  const spare = Math.min(zoom, MOST_SPARE_DAYS);
  const step = Math.max(Math.floor(spare / 2), 1);
  const start = (Math.floor(firstDay / step) * step) as HotelDay;
  return { from: addDays(start, -spare), to: addDays(start, zoom + spare + step) };
}

/** What to ask the worker for, or undefined while the loaded days reach at least half a screen beyond what is seen. */
export function daysToAsk(
  firstDay: HotelDay,
  zoom: number,
  loaded: DayRange | undefined,
): { readonly from: HotelDay; readonly days: number } | undefined {
  const spare = Math.ceil(zoom / 2);
  const needed = { from: firstDay - spare, to: firstDay + zoom + spare };
  if (loaded && loaded.from <= needed.from && loaded.to >= needed.to) return undefined;
  const around = Math.ceil(zoom * 1.5);
  return { from: addDays(firstDay, -around), days: Math.min(zoom + 2 * around, MOST_DAYS) };
}

export function intersects(left: DayRange, right: DayRange): boolean {
  return left.from < right.to && right.from < left.to;
}
