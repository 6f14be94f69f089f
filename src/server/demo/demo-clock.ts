import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { DEMO_TIME_ZONE } from './demo-house.ts';
import { ZoneCalendar } from '#server/zones/zone-calendar.ts';

const HOUR = 60;
/** The demo is entered in the middle of a working day: some guests have left, some have come, some rooms are being cleaned. */
const STORY_ENDS_MINUTES = 13 * HOUR;

/** A moment of the story: minutes after midnight of a day in the hotel. */
export type DemoTime = { readonly day: HotelDay; readonly minutes: number };

/**
 * The simulated clock. The story of today always goes on to one o'clock; for a visitor who comes earlier its day is
 * compressed, so that nothing is said to happen in the future.
 */
export class DemoClock {
  readonly today: HotelDay;
  readonly #calendar = new ZoneCalendar(DEMO_TIME_ZONE);
  readonly #pace: number;

  constructor(now: Instant) {
    this.today = this.#calendar.dayAt(now);
    const minutesToday = (now - this.#calendar.instantAt(this.today, 0)) / 60_000;
    this.#pace = Math.min(1, minutesToday / STORY_ENDS_MINUTES);
  }

  /** The day so many days after today, or before it. */
  dayFromToday(days: number): HotelDay {
    return addDays(this.today, days);
  }

  hasCome({ day, minutes }: DemoTime): boolean {
    return day < this.today || (day === this.today && minutes <= STORY_ENDS_MINUTES);
  }

  instantOf({ day, minutes }: DemoTime): Instant {
    return this.#calendar.instantAt(day, day === this.today ? minutes * this.#pace : minutes);
  }
}
