import ICAL from 'ical.js';
import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';

type NoStay = 'unreadable' | 'without-start' | 'ends-before-it-starts';

/** A day whose last minute is taken is taken: some calendars end a block at 23:59 and not at midnight. */
const LAST_MINUTE = 23 * 60 + 59;

/**
 * The nights of an entry. The day it ends on is the day of departure, as RFC 5545 has it: DTEND is exclusive. An entry without
 * an end is one night; one with times of day is the nights between its days.
 */
export function stayOfEntry(event: ICAL.Component, dayOf: (time: ICAL.Time) => HotelDay): Interval | NoStay {
  try {
    const start = event.getFirstPropertyValue('dtstart');
    if (!(start instanceof ICAL.Time)) return 'without-start';
    const arrival = dayOf(start);
    const departure = departureOf(event, start, dayOf);
    if (!Number.isSafeInteger(arrival) || !Number.isSafeInteger(departure)) return 'unreadable';
    if (departure < arrival) return 'ends-before-it-starts';
    // A night is the least that a calendar can take from the sale.
    return { arrival, departure: departure === arrival ? addDays(arrival, 1) : departure };
  } catch {
    return 'unreadable';
  }
}

function departureOf(event: ICAL.Component, start: ICAL.Time, dayOf: (time: ICAL.Time) => HotelDay): HotelDay {
  const end = endOf(event, start);
  const isWholeDay = !end.isDate && end.hour * 60 + end.minute >= LAST_MINUTE;
  return isWholeDay ? addDays(dayOf(end), 1) : dayOf(end);
}

function endOf(event: ICAL.Component, start: ICAL.Time): ICAL.Time {
  const end = event.getFirstPropertyValue('dtend');
  if (end instanceof ICAL.Time) return end;
  const duration = event.getFirstPropertyValue('duration');
  const later = start.clone();
  if (duration instanceof ICAL.Duration) later.addDuration(duration);
  return later;
}
