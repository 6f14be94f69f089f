import type { CalendarEntryId, CalendarId, ImportId } from '#domain/kernel/identifiers.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import type { CalendarEntry } from '#domain/reservations/calendar-entry.ts';
import { aurora } from '#test/support/given.ts';
import { bookRoom, guestId, nights, reservationOf, suite } from '#test/support/hotel-aurora.ts';
import { Server, twoDesks } from '#test/support/two-desks.ts';
import { expect, test } from 'vitest';

const stay = nights('05-10', '05-12');
const entry: CalendarEntry = {
  channel: 'booking-com',
  calendarId: 'doubles' as CalendarId,
  entryId: 'entry' as CalendarEntryId,
};
const told = (more: Partial<BookRoom> = {}) =>
  bookRoom('told', stay, {
    guestId: guestId('Rossi'),
    source: 'channel',
    importId: 'calendar' as ImportId,
    fromCalendar: entry,
    ...more,
  });
const byHand = (more: Partial<BookRoom> = {}) =>
  bookRoom('by hand', stay, { guestId: guestId('García'), source: 'channel', ...more });
const both = () => twoDesks([], told(), byHand());

test('K57: both bookings stand, and one case asks whether they are one, whoever is heard first', () => {
  const { frontDeskFirst, backOfficeFirst } = both();
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.stayOf('told')).toBe('reserved 2026-05-10..2026-05-12 without a room');
    expect(server.stayOf('by hand')).toBe('reserved 2026-05-10..2026-05-12 without a room');
    expect(server.cases).toEqual(['booked-twice: told, by hand']);
  }
  expect(Object.fromEntries(frontDeskFirst.hotel.cases.entries())).toEqual(
    Object.fromEntries(backOfficeFirst.hotel.cases.entries()),
  );
});

test('K57: to link them is offered first, then to keep both, then one of them was a mistake', () => {
  for (const server of Object.values(both())) {
    expect(server.offers('booked-twice')).toEqual([
      'link-to-calendar:by hand:A-by hand',
      'keep-as-is',
      'cancel-duplicate:told:A-told',
      'cancel-duplicate:by hand:A-by hand',
    ]);
  }
});

test.each([0, 1, 2, 3])('K57: option %i ends the case', (index) => {
  for (const server of Object.values(both())) expect(server.choose('booked-twice', index).cases).toEqual([]);
});

test('K57: linked, the guest whom the desk knows keeps the booking, and the calendar means it from now on', () => {
  for (const server of Object.values(both())) {
    server.choose('booked-twice', 0);
    expect(server.stayOf('told')).toContain('cancelled');
    expect(server.stayOf('by hand')).toContain('reserved');
    expect(server.hotel.reservations.get(reservationOf('by hand'))?.fromCalendar).toEqual(entry);
  }
});

test('K57: two desks that read one calendar make one booking', () => {
  for (const server of Object.values(twoDesks([], told(), told({ importId: 'read again' as ImportId })))) {
    expect(server.cases).toEqual([]);
    expect(server.stayOf('told')).toBe('reserved 2026-05-10..2026-05-12 without a room');
  }
});

test.each([
  ['other nights', byHand({ stay: nights('05-10', '05-13') })],
  ['another type', byHand({ roomTypeId: suite })],
  ['a guest who called', byHand({ source: 'phone' })],
  ['a row of another system’s file', byHand({ importId: 'old system' as ImportId })],
  ['a desk that knew of it', byHand({ besides: [reservationOf('told')] })],
])('K57: %s: that is another stay', (_, other) => {
  expect(new Server(aurora(told(), other)).cases).toEqual([]);
});
