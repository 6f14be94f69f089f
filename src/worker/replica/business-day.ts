import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import { hotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The business day that is open; where the calendar turns it, the day at this moment in the hotel's own time zone. */
export function businessDayAt(hotel: HotelState, at: Instant): HotelDay {
  return currentBusinessDate(hotel) ?? calendarDay(at, hotel.property.get('property')?.timeZone ?? 'UTC');
}

/** Clocks differ from UTC by whole quarters of an hour, so within one the day does not turn. */
const QUARTER_MS = 15 * 60_000;
let lastAnswer: { readonly timeZone: string; readonly quarter: number; readonly day: HotelDay } | undefined;

/** The day at a moment in a time zone. Every screen asks for it with every answer, and a calendar costs a good part of a millisecond. */
function calendarDay(at: Instant, timeZone: string): HotelDay {
  const quarter = Math.floor(at / QUARTER_MS);
  if (lastAnswer?.quarter !== quarter || lastAnswer.timeZone !== timeZone) {
    lastAnswer = { timeZone, quarter, day: readCalendar(at, timeZone) };
  }
  return lastAnswer.day;
}

function readCalendar(at: Instant, timeZone: string): HotelDay {
  const parts = calendarOf(timeZone).formatToParts(at);
  const field = (type: 'year' | 'month' | 'day') => Number(parts.find((part) => part.type === type)?.value);
  return hotelDay(field('year'), field('month'), field('day'));
}

/** A time zone that this browser does not know is shown in UTC: a day off at worst, and the desk goes on. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const calendar = createCalendar(timeZone) ?? new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone: 'UTC' });
  calendars.set(timeZone, calendar);
  return calendar;
}

function createCalendar(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    return undefined;
  }
}
