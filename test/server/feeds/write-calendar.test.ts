import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, formatHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { CalendarFeedId, Instant } from '#domain/kernel/identifiers.ts';
import { writeCalendar } from '#server/feeds/write-calendar.ts';
import { nights } from '#test/support/hotel-aurora.ts';

const feedId = '019dd0a0-1111-7000-8000-000000000001' as CalendarFeedId;
const at = Date.UTC(2026, 4, 3, 12, 0, 5) as Instant;
const write = (taken: readonly Interval[], name = 'Room 101', when = at) => writeCalendar(feedId, name, taken, when);

test('a calendar says that nights are not available, and nothing else', () => {
  expect(write([nights('05-10', '05-12')]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Keyrack//Availability//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Room 101',
    'BEGIN:VEVENT',
    'UID:20260510-019dd0a0-1111-7000-8000-000000000001@keyrack',
    'DTSTAMP:20260503T120005Z',
    'DTSTART;VALUE=DATE:20260510',
    'DTEND;VALUE=DATE:20260512',
    'SUMMARY:Not available',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a stretch keeps its name while it grows at its end, whenever it is written', () => {
  const uidOf = (text: string) => /UID:(.*)/.exec(text)?.[1];
  const later = (at + 86_400_000) as Instant;
  expect(uidOf(write([nights('05-10', '05-15')], 'Room 101', later))).toBe(uidOf(write([nights('05-10', '05-12')])));
});

const name = fc.string({ unit: 'grapheme', maxLength: 120 });
const stretch = fc.record({ from: fc.integer({ min: 20_000, max: 30_000 }), nights: fc.integer({ min: 1, max: 500 }) });

test('whatever the rooms are called, another program reads the same nights; no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(name, fc.array(stretch, { maxLength: 5 }), (called, stretches) => {
      const taken = stretches.map(({ from, nights: count }) => {
        const arrival = from as HotelDay;
        return { arrival, departure: addDays(arrival, count) };
      });
      const text = write(taken, called);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
        const day = (property: string) => String(event.getFirstPropertyValue(property));
        return [day('dtstart'), day('dtend'), day('summary')];
      });
      expect(read).toEqual(
        taken.map(({ arrival, departure }) => [formatHotelDay(arrival), formatHotelDay(departure), 'Not available']),
      );
    }),
  );
});
