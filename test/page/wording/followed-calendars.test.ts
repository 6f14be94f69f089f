import { expect, test } from 'vitest';
import { FETCH_TROUBLES, LEFT_OUTSIDE, type FollowedCalendar } from '#contract/followed-calendars.ts';
import type { CalendarId, ImportId, Instant, ReservationId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import {
  calendarChangesWords,
  calendarFailingWords,
  calendarReadWords,
  leftOutsideWords,
} from '#page/wording/followed-calendars.ts';
import { nights } from '#test/support/hotel-aurora.ts';

const now = new Date(2026, 4, 3, 14, 5).getTime();
const minutesAgo = (minutes: number) => (now - minutes * 60_000) as Instant;

const calendar: FollowedCalendar = {
  calendarId: 'calendar' as CalendarId,
  channel: 'airbnb',
  roomTypeId: 'double' as RoomTypeId,
  closedAreStays: false,
  host: 'www.airbnb.com',
  madeAt: minutesAgo(600),
  isOn: true,
  nextAt: minutesAgo(-10),
};
const found = { stays: 1, nights: 2, outside: [], gone: [] };

test('a calendar says when it was read, what it said, and when it is read again', () => {
  expect(calendarReadWords(calendar, now)).toBe('Not read yet.');
  const read = { ...calendar, readAt: minutesAgo(12), found };
  expect(calendarReadWords(read, now)).toBe('Read 12 minutes ago: 1 stay, 2 nights. Again at 14:15.');
  expect(calendarReadWords({ ...read, found: { ...found, stays: 0, nights: 0 }, nextAt: minutesAgo(1) }, now)).toBe(
    'Read 12 minutes ago: no stays.',
  );
  expect(calendarReadWords({ ...read, lastFailure: { trouble: 'timed-out' } }, now)).not.toContain('Again');
  expect(calendarReadWords({ ...read, isOn: false }, now)).toContain(
    'Switched off: what the channel sells is not booked',
  );
});

test('what the last news have done, and what of it somebody must decide', () => {
  const moved = [
    { reservationId: 'one' as ReservationId, stay: nights('05-10', '05-13'), before: nights('05-10', '05-12') },
  ];
  const changes = { at: minutesAgo(3), booked: 2, moved, linked: 0, toSettle: 1, importId: 'import' as ImportId };
  expect(calendarChangesWords(changes, now)).toBe(
    'Last news 14:02: 2 stays booked, 1 stay moved to other dates. 1 did not fit and stands under Needs you.',
  );
});

test('a calendar that cannot be read says since when, why, and what helps', () => {
  const failing = { ...calendar, failingSince: minutesAgo(3) };
  expect(calendarFailingWords({ trouble: 'refused', status: 404 }, failing, now)).toBe(
    'Not read since 14:02, because it answered 404. Copy the address at the channel again and give it here: it takes the place of this one. It is tried again at 14:15.',
  );
  expect(calendarFailingWords({ trouble: 'refused', status: 503 }, failing, now)).toContain('passes by itself');
  for (const trouble of FETCH_TROUBLES) {
    expect(calendarFailingWords({ trouble, status: 400 }, failing, now)).toMatch(
      /^Not read since 14:02, because \S+ .+\. [A-Z]/,
    );
  }
  for (const why of LEFT_OUTSIDE) expect(leftOutsideWords[why]).toMatch(/\.$/);
});
