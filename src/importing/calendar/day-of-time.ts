import type ICAL from 'ical.js';
import { hotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';

const SECOND_MS = 1_000;
const DAY_MS = 86_400 * SECOND_MS;

/**
 * The hotel's day of a time in a calendar. A plain date and a time without a zone are the hotel's own. A time in UTC or in a
 * zone with a known name is first put into the hotel's zone, because the desk of a channel may be a day ahead.
 */
export function dayOfTime(time: ICAL.Time, timeZone: string): HotelDay {
  const written = hotelDay(time.year, time.month, time.day);
  const zone = time.isDate ? undefined : zoneOf(time);
  if (!zone || zone === timeZone) return written;
  const asIfUtc = wallTime(written, time.hour, time.minute, time.second);
  const instant = asIfUtc - offsetAt(asIfUtc, zone);
  return Math.floor((instant + offsetAt(instant, knownZone(timeZone) ?? 'UTC')) / DAY_MS) as HotelDay;
}

/** What clocks show, as milliseconds that can be counted with. */
function wallTime(day: HotelDay, hour: number, minute: number, second: number): number {
  return day * DAY_MS + ((hour * 60 + minute) * 60 + second) * SECOND_MS;
}

/** Undefined: the time floats, or its zone is one that only its own calendar knows. */
function zoneOf(time: ICAL.Time): string | undefined {
  const name = time.zone?.tzid === 'UTC' ? 'UTC' : writtenZone(time);
  return typeof name === 'string' ? knownZone(name) : undefined;
}

/** As this machine spells it; undefined where it knows no such zone. */
function knownZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** What its TZID says. The package keeps it in a getter that its types do not show, and does not know the zone itself. */
function writtenZone(time: ICAL.Time): unknown {
  return 'timezone' in time ? time.timezone : undefined;
}

/** Milliseconds that the zone's clock is ahead of UTC; within an hour of a clock change it may be the other one. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const field = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const day = hotelDay(field('year'), field('month'), field('day'));
  const shown = wallTime(day, field('hour'), field('minute'), field('second'));
  return shown - Math.floor(instant / SECOND_MS) * SECOND_MS;
}
