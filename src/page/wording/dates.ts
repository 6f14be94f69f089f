import type { HotelDay } from '#domain/kernel/hotel-day.ts';

const MS_PER_DAY = 86_400_000;

/**
 * A day of the hotel as a Date for `Intl` and for nothing else: midnight UTC, always formatted with `timeZone: 'UTC'`,
 * so that no device clock can move it.
 */
export function dayForIntl(day: HotelDay): Date {
  return new Date(day * MS_PER_DAY);
}

/** The value of an `<input type="date">` (`valueAsNumber`) as a day; undefined while it is empty. */
export function dayOfInput(valueAsNumber: number): HotelDay | undefined {
  return Number.isNaN(valueAsNumber) ? undefined : (Math.round(valueAsNumber / MS_PER_DAY) as HotelDay);
}

/** 0 Sunday to 6 Saturday: 1970-01-01 was a Thursday. */
export function weekdayOf(day: HotelDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

export type DayWords = {
  /** 'F' */
  readonly weekdayLetter: (day: HotelDay) => string;
  /** 'Fri' */
  readonly weekday: (day: HotelDay) => string;
  /** '13' */
  readonly dayOfMonth: (day: HotelDay) => string;
  /** 'Fri, 13 Mar' */
  readonly short: (day: HotelDay) => string;
  /** 'Friday 13 March 2026' */
  readonly long: (day: HotelDay) => string;
  /** 'March 2026' */
  readonly month: (day: HotelDay) => string;
  /** '13–16 Mar' */
  readonly range: (from: HotelDay, to: HotelDay) => string;
  /** '13–16 March 2026' */
  readonly longRange: (from: HotelDay, to: HotelDay) => string;
  /** 0 Sunday to 6 Saturday, the days that are shaded. */
  readonly weekend: ReadonlySet<number>;
};

const made = new Map<string, DayWords>();

/** Making an `Intl` formatter costs more than a hundred uses of it: one set per language for the life of the page. */
export function dayWords(locale: string): DayWords {
  const known = made.get(locale);
  if (known) return known;
  const words = createDayWords(locale);
  made.set(locale, words);
  return words;
}

function createDayWords(locale: string): DayWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return {
      day: remembered((day) => formatter.format(dayForIntl(day))),
      range: remembered((from, to) => formatter.formatRange(dayForIntl(from), dayForIntl(to))),
    };
  };
  const shortRange = format({ day: 'numeric', month: 'short' });
  const longRange = format({ day: 'numeric', month: 'long', year: 'numeric' });
  return {
    weekdayLetter: format({ weekday: 'narrow' }).day,
    weekday: format({ weekday: 'short' }).day,
    dayOfMonth: format({ day: 'numeric' }).day,
    short: format({ weekday: 'short', day: 'numeric', month: 'short' }).day,
    long: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).day,
    month: format({ month: 'long', year: 'numeric' }).day,
    range: shortRange.range,
    longRange: longRange.range,
    weekend: weekendOf(locale),
  };
}

const MOST_REMEMBERED = 4000;
const DAYS_PER_MILLION = 1_000_000;

// A range costs some twenty microseconds, and a chart that scrolls says the same ones again and again.
function remembered(say: (from: HotelDay, to: HotelDay) => string) {
  const said = new Map<number, string>();
  return (from: HotelDay, to: HotelDay = from): string => {
    const key = from * DAYS_PER_MILLION + to;
    const known = said.get(key);
    if (known !== undefined) return known;
    if (said.size >= MOST_REMEMBERED) said.clear();
    const words = say(from, to);
    said.set(key, words);
    return words;
  };
}

type WeekOf = { readonly weekend: readonly number[] };

// `getWeekInfo` counts Monday 1 to Sunday 7; Firefox knows it only since 153.
function weekendOf(locale: string): ReadonlySet<number> {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => WeekOf; weekInfo?: WeekOf };
  const week = known.getWeekInfo?.() ?? known.weekInfo;
  return new Set((week?.weekend ?? [6, 7]).map((weekday) => weekday % 7));
}
