import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarRead } from '#contract/calendar-feed.ts';
import { addDays, formatHotelDay, hotelDay } from '#domain/kernel/hotel-day.ts';
import { calendarText as calendar } from '#test/support/calendar-text.ts';
import { readCalendar } from '#importing/calendar/read-calendar.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}.shape.ics`, import.meta.url), 'utf8');
const read = (text: string, timeZone = 'Europe/Lisbon') => told(readCalendar(text, timeZone));
const reserved = (...lines: readonly string[]) => ['UID:a', 'SUMMARY:Reserved', ...lines].join('\r\n');

/** Every stay as '2026-05-03..2026-05-05 reserved', every other entry as its number and flaw; or why it is no calendar. */
function told(answer: CalendarRead): readonly string[] {
  if (!answer.ok) return [answer.flaw];
  const { stays, ignored } = answer.calendar;
  return [
    ...stays.map(({ stay, kind }) => `${formatHotelDay(stay.arrival)}..${formatHotelDay(stay.departure)} ${kind}`),
    ...ignored.map(({ entry, flaw }) => `${entry} ${flaw.code}`),
  ];
}

test('Airbnb: a reservation is one, and nights that a rule has closed are none', () => {
  const answer = readCalendar(sample('airbnb-legacy-0.8.8'), 'Europe/Lisbon');
  expect(told(answer)).toEqual(['2024-07-25..2024-08-01 reserved', '2024-11-01..2025-08-02 blocked']);
});

test('Booking.com: everything is closed; a closure of more than a year is no stay', () => {
  expect(read(sample('booking-com-day1'))).toEqual(['2026-09-15..2026-09-20 closed', '2027-01-03..2028-04-01 blocked']);
  expect(read(sample('booking-com-day2-same-stay-new-uid'))).toEqual([
    '2026-09-16..2026-09-20 closed',
    '2027-01-03..2028-04-01 blocked',
  ]);
});

test('Vrbo and Abritel: line feeds alone, the words of the country, and a request that is not confirmed', () => {
  expect(read(sample('vrbo-homeaway-abritel-fr'))).toEqual([
    '2019-12-24..2019-12-29 reserved',
    '2020-02-29..2020-03-05 blocked',
    '2026-06-12..2026-06-15 reserved',
    '3 not-confirmed',
  ]);
});

test.each([
  ['a date is the hotel’s own', 'DTSTART;VALUE=DATE:20260915\r\nDTEND;VALUE=DATE:20260917', '2026-09-15..2026-09-17'],
  ['without an end it is one night', 'DTSTART;VALUE=DATE:20260915', '2026-09-15..2026-09-16'],
  [
    'an end on the same day is one night',
    'DTSTART;VALUE=DATE:20260915\r\nDTEND;VALUE=DATE:20260915',
    '2026-09-15..2026-09-16',
  ],
  ['a duration in days', 'DTSTART;VALUE=DATE:20260915\r\nDURATION:P3D', '2026-09-15..2026-09-18'],
  ['a duration in weeks', 'DTSTART;VALUE=DATE:20260915\r\nDURATION:P1W', '2026-09-15..2026-09-22'],
  [
    'a time without a zone is the hotel’s own',
    'DTSTART:20260915T150000\r\nDTEND:20260917T110000',
    '2026-09-15..2026-09-17',
  ],
  [
    'the last minute of a day ends its night',
    'DTSTART:20260915T000000\r\nDTEND:20260916T235959',
    '2026-09-15..2026-09-17',
  ],
  [
    'UTC is put into the hotel’s summer time',
    'DTSTART:20260914T230000Z\r\nDTEND:20260916T230000Z',
    '2026-09-15..2026-09-17',
  ],
  ['and into its winter time', 'DTSTART:20261214T230000Z\r\nDTEND:20261216T230000Z', '2026-12-14..2026-12-16'],
  [
    'another zone is put into the hotel’s',
    'DTSTART;TZID=America/New_York:20260914T190000\r\nDTEND;TZID=America/New_York:20260916T190000',
    '2026-09-15..2026-09-17',
  ],
  [
    'a zone that nobody knows is as it is written',
    'DTSTART;TZID=Customized:20260915T233000\r\nDTEND;TZID=Customized:20260917T100000',
    '2026-09-15..2026-09-17',
  ],
  [
    'a clock change takes no night',
    'DTSTART;VALUE=DATE:20261024\r\nDTEND;VALUE=DATE:20261026',
    '2026-10-24..2026-10-26',
  ],
  ['a leap day is a day', 'DTSTART;VALUE=DATE:20280228\r\nDTEND;VALUE=DATE:20280301', '2028-02-28..2028-03-01'],
])('nights: %s', (_, lines, nights) => {
  expect(read(calendar(reserved(lines)))).toEqual([`${nights} reserved`]);
});

test.each([
  ['called-off', 'DTSTART;VALUE=DATE:20260915\r\nSTATUS:CANCELLED'],
  ['not-confirmed', 'DTSTART;VALUE=DATE:20260915\r\nSTATUS:TENTATIVE'],
  ['repeats', 'DTSTART;VALUE=DATE:20260915\r\nRRULE:FREQ=WEEKLY;BYDAY=MO'],
  ['without-start', 'DTEND;VALUE=DATE:20260915'],
  ['ends-before-it-starts', 'DTSTART;VALUE=DATE:20260915\r\nDTEND;VALUE=DATE:20260914'],
  ['unreadable', 'DTSTART;VALUE=DATE:tomorrow'],
  ['unreadable', 'this is no line of a calendar'],
])('an entry that is %s is left outside and takes no other with it', (flaw, lines) => {
  const sound = 'UID:b\r\nSUMMARY:Reserved\r\nDTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261002';
  expect(read(calendar(reserved(lines), sound))).toEqual(['2026-10-01..2026-10-02 reserved', `1 ${flaw}`]);
});

test('an entry without a UID could not be found again, and one of our own would come back to us', () => {
  const night = 'SUMMARY:Reserved\r\nDTSTART;VALUE=DATE:20260915';
  expect(read(calendar(night, `UID:x@keyrack\r\n${night}`))).toEqual(['1 without-uid', '2 our-own']);
});

test('of two entries with one UID the last one counts', () => {
  const on = (day: string) => `UID:a\r\nSUMMARY:Reserved\r\nDTSTART;VALUE=DATE:${day}`;
  expect(read(calendar(on('20260915'), on('20260920')))).toEqual(['2026-09-20..2026-09-21 reserved', '1 said-twice']);
});

test.each([
  ['an empty file', '', 'empty-file'],
  ['a page that asks to sign in', '<!DOCTYPE html><html><body>Please sign in</body></html>', 'web-page'],
  ['a list of bookings', 'Guest,Arrival\nGarcía,2026-05-03', 'not-a-calendar'],
  ['a download that broke off', calendar(reserved('DTSTART:20260915T150000')).slice(0, -20), 'cut-off'],
  ['a file of more than five million characters', 'x'.repeat(5_000_001), 'too-large'],
])('%s is refused as a whole', (_, text, flaw) => {
  expect(read(text)).toEqual([flaw]);
});

test('a calendar without entries is a calendar', () => {
  expect(read(calendar())).toEqual([]);
});

test('words that are folded in the middle of an address or a letter are read whole', () => {
  const [stay] = entriesOf(
    calendar(reserved('DTSTART;VALUE=DATE:20260915').replace('Reserved', 'Reserved - Fr\r\n edéric\\, and 2')),
  );
  expect(stay?.words).toBe('Reserved - Fredéric, and 2');
});

function entriesOf(text: string) {
  const answer = readCalendar(text, 'UTC');
  return answer.ok ? answer.calendar.stays : [];
}

const day = fc
  .integer({ min: hotelDay(2020, 1, 1), max: hotelDay(2040, 1, 1) })
  .map((number) => addDays(hotelDay(1970, 1, 1), number));
const written = fc.uniqueArray(
  fc.record({
    uid: fc.uuid(),
    arrival: day,
    nights: fc.integer({ min: 1, max: 400 }),
    fold: fc.integer({ min: 1, max: 74 }),
    asDuration: fc.boolean(),
  }),
  { selector: ({ uid }) => uid, maxLength: 12 },
);

test('whatever stays are written, folded anywhere, with whatever line ends, are read as they are', () => {
  fc.assert(
    fc.property(written, fc.constantFrom('\n', '\r\n', '\r'), (stays, lineEnd) => {
      const entries = stays.map(({ uid, arrival, nights, fold, asDuration }) => {
        const end = asDuration ? `DURATION:P${nights}D` : `DTEND;VALUE=DATE:${basic(addDays(arrival, nights))}`;
        const lines = [`UID:${uid}`, 'SUMMARY:Reserved', `DTSTART;VALUE=DATE:${basic(arrival)}`, end];
        return lines.map((line) => folded(line, fold)).join('\r\n');
      });
      const expected = stays.map(
        ({ arrival, nights }) => `${formatHotelDay(arrival)}..${formatHotelDay(addDays(arrival, nights))} reserved`,
      );
      expect(read(calendar(...entries).replaceAll('\r\n', lineEnd))).toEqual(expected);
    }),
  );
});

test('no text at all ends the reading', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'UID:a',
      'DTSTART:20260915T990000Z',
      'DTEND:-',
      'DURATION:P',
      'DTSTART;TZID=:1',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const answer = readCalendar(`BEGIN:VCALENDAR\n${lines.join('\n')}\nEND:VCALENDAR`, 'Europe/Lisbon');
      expect(answer.ok).toBe(true);
    }),
  );
});

function basic(date: Parameters<typeof formatHotelDay>[0]): string {
  return formatHotelDay(date).replaceAll('-', '');
}

function folded(line: string, at: number): string {
  return line.length > at ? `${line.slice(0, at)}\r\n ${line.slice(at)}` : line;
}
