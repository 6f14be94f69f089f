import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import { dayWords } from './dates.ts';
import { locale } from './locale.ts';

/** 'Fri, 13 Mar' */
export function dayText(day: HotelDay): string {
  return dayWords(locale).short(day);
}

/** 'Friday 13 March 2026' */
export function longDayText(day: HotelDay): string {
  return dayWords(locale).long(day);
}

/** From arrival to departure: '13–16 Mar'; one day for day use. */
export function stayText({ arrival, departure }: Interval): string {
  return arrival === departure ? `${dayText(arrival)} (day use)` : dayWords(locale).range(arrival, departure);
}

/** Nights in order: 'Fri, 13 Mar', '13–15 Mar', or the first and how many follow. */
export function nightsText(nights: readonly HotelDay[]): string {
  const [first] = nights;
  const last = nights.at(-1);
  if (first === undefined || last === undefined) return 'no night';
  return first === last ? dayText(first) : dayWords(locale).range(first, last);
}
