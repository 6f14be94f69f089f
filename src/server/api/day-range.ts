import type { ErrorBody } from '#contract/sync-protocol.ts';
import { parseHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { day, type FieldSchemas } from './schema.ts';

export type DayRangeAsked = { readonly from: string; readonly to: string };

/** Days as the domain counts them, both in the range. */
export type DayRange = { readonly from: HotelDay; readonly to: HotelDay };

export const DAYS_MAX = 366;

export const dayRangeFields: FieldSchemas<DayRangeAsked> = {
  from: day('The first day'),
  to: day(`The last day, itself in the range; at most ${DAYS_MAX} days`),
};

export function dayRange({ from, to }: DayRangeAsked): DayRange | { readonly refused: ErrorBody } {
  const [first, last] = [parseHotelDay(from), parseHotelDay(to)];
  if (first === undefined) return refuse('from', 'from must be a day, such as 2026-05-03.');
  if (last === undefined) return refuse('to', 'to must be a day, such as 2026-05-03.');
  if (last < first) return refuse('to', 'to must not be before from.');
  if (last - first >= DAYS_MAX) return refuse('to', `At most ${DAYS_MAX} days are told at once.`);
  return { from: first, to: last };
}

function refuse(field: string, message: string): { readonly refused: ErrorBody } {
  return { refused: { error: 'malformed', message, field } };
}
