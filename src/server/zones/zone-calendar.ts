import { parseHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Moments as the clocks on the walls of a time zone show them. */
export class ZoneCalendar {
  readonly #clock: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    // Sweden writes 2026-05-03 14:05:00.
    this.#clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  }

  dayAt(instant: Instant): HotelDay {
    const day = parseHotelDay(this.#dateAndTime(instant)[0]);
    if (day === undefined) throw new Error(`${instant} is on no day of the calendar`);
    return day;
  }

  /** The day and the minutes after midnight that the clocks show. */
  wallTimeAt(instant: Instant): { readonly day: HotelDay; readonly minutes: number } {
    const [hours = 0, minutes = 0] = this.#dateAndTime(instant)[1].split(':').map(Number);
    return { day: this.dayAt(instant), minutes: hours * 60 + minutes };
  }

  /** The moment when the clocks show so many minutes after midnight. */
  instantAt(day: HotelDay, minutes: number): Instant {
    const asIfUtc = Math.floor(day * DAY_MS + minutes * MINUTE_MS);
    const [date, time] = this.#dateAndTime(asIfUtc);
    const offsetMs = Date.parse(`${date}T${time}Z`) - Math.floor(asIfUtc / 1000) * 1000;
    return (asIfUtc - offsetMs) as Instant;
  }

  #dateAndTime(instant: number): readonly [string, string] {
    const [date = '', time = ''] = this.#clock.format(instant).split(' ');
    return [date, time];
  }
}
