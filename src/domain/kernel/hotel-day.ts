import type { Branded } from './identifiers.ts';

/**
 * A calendar day of the hotel as a count of days since 1970-01-01. Days are integers because a stay is
 * arithmetic on days and nothing else: no time zone, no clock change and no midnight can bend it.
 */
export type HotelDay = Branded<number, 'HotelDay'>;

/** Half-open [arrival, departure): the departure day is free for the next guest. Equal days are day use. */
export type Interval = { readonly arrival: HotelDay; readonly departure: HotelDay };

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_TO_EPOCH = 719_468;

/**
 * '2026-05-03' → day number; undefined for anything that is not a day of the calendar ('2026-02-30').
 * Civil-day arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function parseHotelDay(text: string): HotelDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = hotelDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatHotelDay(day) === text ? day : undefined;
}

/** year, month 1–12, day of month 1–31 → day number. */
export function hotelDay(year: number, month: number, dayOfMonth: number): HotelDay {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_EPOCH) as HotelDay;
}

export type CivilDay = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

/** Day number → year, month 1–12, day of month 1–31. */
export function civilDay(day: HotelDay): CivilDay {
  const shifted = day + DAYS_FROM_ERA_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Day number → '2026-05-03'. */
export function formatHotelDay(day: HotelDay): string {
  const { year, month, dayOfMonth } = civilDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The month a day lies in, as 'YYYY-MM': the key under which read models page what belongs to days. */
export function monthOf(day: HotelDay): string {
  return formatHotelDay(day).slice(0, 7);
}

export function addDays(day: HotelDay, days: number): HotelDay {
  return (day + days) as HotelDay;
}

export function sameDates(one: Interval, other: Interval): boolean {
  return one.arrival === other.arrival && one.departure === other.departure;
}

/** The nights of a stay, first to last; none for day use. */
export function nightsOf({ arrival, departure }: Interval): readonly HotelDay[] {
  const nights: HotelDay[] = [];
  for (let night = arrival; night < departure; night = addDays(night, 1)) nights.push(night);
  return nights;
}

/** Every month that a night of the interval, or its departure day, lies in. */
export function monthsOf({ arrival, departure }: Interval): readonly string[] {
  const months: string[] = [];
  let day = arrival;
  while (day <= departure) {
    months.push(monthOf(day));
    const { year, month } = civilDay(day);
    day = month === 12 ? hotelDay(year + 1, 1, 1) : hotelDay(year, month + 1, 1);
  }
  return months;
}
