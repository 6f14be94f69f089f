import type { CalendarEntryId, CalendarId } from '#domain/kernel/identifiers.ts';
import type { CalendarEntry } from '#domain/reservations/calendar-entry.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, cancel, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const reservationId = reservationOf('García');
const entry: CalendarEntry = {
  channel: 'vrbo',
  calendarId: 'doubles' as CalendarId,
  entryId: 'entry' as CalendarEntryId,
};
const link = { type: 'LinkReservationToCalendar', reservationId, entry } as const;
const linked = { type: 'ReservationLinkedToCalendar', reservationId, entry, stay } as const;

test('a booking that was written by hand is the one that the channel means', () => {
  given(bookRoom('García', stay)).when(link).emits(linked);
});

test('said twice it is so once; another entry takes the place of the first', () => {
  given(bookRoom('García', stay), link).when(link).emitsNothing();
  const other = { ...entry, entryId: 'new name' as CalendarEntryId };
  given(bookRoom('García', stay), link)
    .when({ ...link, entry: other })
    .emits({ ...linked, entry: other });
});

test('one that is cancelled here can be meant as well: then the calendar is not asked about it again', () => {
  given(bookRoom('García', stay), cancel('García')).when(link).emits(linked);
});

test('a booking that is not here cannot be meant', () => {
  given().when(link).refused('unknown-reservation', { reservationId });
});
