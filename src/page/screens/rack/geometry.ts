import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';

/**
 * The chart's plane. Everything is an integer: days, pixels of a column, pixels of a row. A night is a column wide and
 * goes from the middle of its day to the middle of the next, so that a departure and an arrival on one day both show.
 */
export type Plane = {
  /** First day of the scrollable horizon: x = 0 right of the room column. */
  readonly from: HotelDay;
  readonly days: number;
  readonly columnWidth: number;
  readonly headWidth: number;
  readonly rowHeight: number;
  readonly today: HotelDay;
  readonly isNarrow: boolean;
};

const PAST_DAYS = 400;
const FUTURE_DAYS = 760;
const ROUND_DAYS = 60;
/** Ten years. The horizon is one wide element, and browsers lay out none of any width. */
const REACH_DAYS = 3650;

/** Which days can be scrolled to: more than a year both ways of today, and wherever a first day was asked for. */
export function horizonOf(today: HotelDay, firstDay: HotelDay): { readonly from: HotelDay; readonly days: number } {
  const from = Math.min(today - PAST_DAYS, firstDay - ROUND_DAYS);
  const to = Math.max(today + FUTURE_DAYS, firstDay + ROUND_DAYS + PAST_DAYS);
  return { from: from as HotelDay, days: to - from };
}

/** Whether the chart goes there: not to the year 2, which is on the way to 2027 where somebody types. */
export function isInReach(today: HotelDay, day: HotelDay): boolean {
  return Math.abs(day - today) <= REACH_DAYS;
}

/** Left edge of a day's column, without the room column. */
export function dayToX({ from, columnWidth }: Plane, day: HotelDay): number {
  return (day - from) * columnWidth;
}

/** The day whose column lies under x. */
export function xToDay({ from, days, columnWidth }: Plane, x: number): HotelDay {
  const column = Math.floor(x / columnWidth);
  return addDays(from, Math.min(Math.max(column, 0), days - 1));
}

/** The night that is drawn under x: half a column later than the day. */
export function xToNight(plane: Plane, x: number): HotelDay {
  return xToDay(plane, x - halfColumn(plane));
}

/** Pixels a hand has gone → whole days. The only place where a drag becomes days. */
export function pixelsToDays({ columnWidth }: Plane, pixels: number): number {
  return Math.round(pixels / columnWidth) + 0;
}

export type Span = { readonly x: number; readonly width: number };

/** Where nights [from, to) lie. Day use is half a column around the middle of its day. */
export function nightsToSpan(plane: Plane, from: HotelDay, to: HotelDay): Span {
  const half = halfColumn(plane);
  if (to <= from) return { x: dayToX(plane, from) + Math.floor(half / 2), width: half };
  return { x: dayToX(plane, from) + half, width: (to - from) * plane.columnWidth };
}

export function columnIndex({ from }: Plane, day: HotelDay): number {
  // 1 is the room column.
  return day - from + 2;
}

export function dayOfColumn({ from }: Plane, column: number): HotelDay {
  return addDays(from, column - 2);
}

export function planeWidth({ headWidth, days, columnWidth }: Plane): number {
  return headWidth + days * columnWidth;
}

function halfColumn({ columnWidth }: Plane): number {
  return Math.floor(columnWidth / 2);
}
