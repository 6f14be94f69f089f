import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { bookRoom, cancel, markNoShow, nights, reservationOf, room, suite } from '#test/support/hotel-aurora.ts';
import { balanceOf } from '#test/support/money.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-03', '05-05');
const inSuite = (guest: string, number?: string) =>
  bookRoom(guest, stay, { roomTypeId: suite, ...(number ? { roomId: room(number) } : {}) });
const reinstate = (guest: string): HotelCommand => ({
  type: 'ReinstateReservation',
  reservationId: reservationOf(guest),
});
/** One of the two suites is free, because García does not come. */
const cancelled = [inSuite('Rossi', '202'), inSuite('García', '201'), cancel('García')];

test('K13: a cancellation is taken back while the last suite is sold: both guests come, and people find a suite, in either order', () => {
  const both = twoDesks(cancelled, reinstate('García'), inSuite('Müller'));
  for (const server of Object.values(both)) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-03..2026-05-05 without a room');
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-03..2026-05-05 without a room');
  }
  // As in K1: who was promised it last is whom the desk calls first.
  expect(both.frontDeskFirst.cases).toEqual(['type-oversold: Müller']);
  expect(both.backOfficeFirst.cases).toEqual(['type-oversold: Müller']);
});

test('K13: who was given the freed room keeps it, and nobody is asked while another is left, in either order', () => {
  const past = [inSuite('García', '201'), cancel('García')];
  const both = twoDesks(past, reinstate('García'), inSuite('Müller', '201'));
  for (const server of Object.values(both)) {
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-03..2026-05-05 in 201');
    expect(server.stayOf('García')).toBe('reserved 2026-05-03..2026-05-05 without a room');
    expect(server.cases).toEqual([]);
  }
});

test('K13: a no-show who comes after all while their suite is sold owes no fee, in either order', () => {
  const past = [inSuite('Rossi', '202'), inSuite('García', '201'), markNoShow('García')];
  for (const server of Object.values(twoDesks(past, reinstate('García'), inSuite('Müller')))) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-03..2026-05-05 without a room');
    expect(balanceOf(server.hotel, 'García')).toBe(0);
    expect(server.openCases.map(({ kind }) => kind)).toEqual(['type-oversold']);
  }
});

test('K13: the last suite was sold by its number: the new guest keeps it, in either order', () => {
  for (const server of Object.values(twoDesks(cancelled, reinstate('García'), inSuite('Müller', '201')))) {
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-03..2026-05-05 in 201');
    expect(server.stayOf('García')).toBe('reserved 2026-05-03..2026-05-05 without a room');
    expect(server.openCases.map(({ kind }) => kind)).toEqual(['type-oversold']);
  }
});

test('K13: two desks take one cancellation back: it is taken back once', () => {
  const { frontDeskFirst } = twoDesks(cancelled, reinstate('García'), reinstate('García'));
  expect(frontDeskFirst.log.filter(({ type }) => type === 'ReservationReinstated').length).toBe(1);
  expect(frontDeskFirst.cases).toEqual([]);
});
