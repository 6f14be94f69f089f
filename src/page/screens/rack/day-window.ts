import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';

/** Days [from, to). */
export type DayRange = { readonly from: HotelDay; readonly to: HotelDay };

const MOST_DAYS = 400;

/**
 * The days that are drawn: a screen before and a screen after what is seen, moved in steps of half a screen, so that
 * scrolling draws rarely and nothing is missing between two steps.
 */
export function drawnDays(firstDay: HotelDay, zoom: number): DayRange {
  const step = Math.max(Math.floor(zoom / 2), 1);
  const start = Math.floor(firstDay / step) * step;
  return { from: addDays(start as HotelDay, -zoom), to: addDays(start as HotelDay, 2 * zoom + step) };
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
