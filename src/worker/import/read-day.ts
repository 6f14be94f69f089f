import type { DateOrder } from '#contract/import.ts';
import { parseHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{2}|\d{4})(?:[T ,].*)?$/;

/** '2026-05-03', '3.5.2026', '05/03/26' and the same with a time behind it; undefined for what is no day of the calendar. */
export function readDay(text: string, order: DateOrder): HotelDay | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year && month && day) return dayOf(year, month, day);
  const [, first, second, last] = YEAR_LAST.exec(text) ?? [];
  if (!first || !second || !last) return undefined;
  const fullYear = last.length === 2 ? `20${last}` : last;
  return order === 'day-first' ? dayOf(fullYear, second, first) : dayOf(fullYear, first, second);
}

/**
 * How the file writes its days, told by the first number above 12. Undefined where every day could be read both ways; where
 * the year always stands first, or one column contradicts the other, the order is not what is wrong, and any answer will do.
 */
export function orderOfDays(texts: readonly string[]): DateOrder | undefined {
  let isAmbiguous = false;
  for (const text of texts) {
    const [, first, second] = YEAR_LAST.exec(text) ?? [];
    if (!first || !second) continue;
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
    isAmbiguous ||= first !== second;
  }
  return isAmbiguous ? undefined : 'day-first';
}

function dayOf(year: string, month: string, day: string): HotelDay | undefined {
  return parseHotelDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
