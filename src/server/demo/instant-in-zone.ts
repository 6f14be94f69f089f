import { parseHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The calendar day that a moment falls on in a time zone. */
export function dayInZone(at: Instant, timeZone: string): HotelDay {
  return mustBeDay(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at));
}

/** The moment when the clocks of a time zone show so many minutes after midnight of a day. */
export function instantInZone(day: HotelDay, minutes: number, timeZone: string): Instant {
  const asIfUtc = (day * DAY_MS + minutes * 60_000) as Instant;
  return (asIfUtc - offsetMs(asIfUtc, timeZone)) as Instant;
}

function offsetMs(at: Instant, timeZone: string): number {
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(at)
    .split(' ');
  return Date.parse(`${date}T${time}Z`) - Math.floor(at / 1000) * 1000;
}

function mustBeDay(text: string): HotelDay {
  const day = parseHotelDay(text);
  if (day === undefined) throw new Error(`The Swedish calendar writes days as 2026-05-03, not as ${text}`);
  return day;
}
