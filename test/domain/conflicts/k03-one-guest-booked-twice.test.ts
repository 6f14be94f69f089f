import {
  bookGroup,
  bookRoom,
  guestId,
  nights,
  reservationOf,
  today,
  waitFor,
  walkIn,
} from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { aurora } from '#test/support/given.ts';
import { Server, twoDesks } from '#test/support/two-desks.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';

const stay = nights('05-10', '05-12');
const ofGarcía = (name: string, of: Interval, more: Partial<BookRoom> = {}): BookRoom =>
  bookRoom(name, of, { guestId: guestId('García'), ...more });
const first = ofGarcía('at noon', stay);
const second = ofGarcía('at one', nights('05-11', '05-13'));
const staysAndCases = ({ hotel }: Server) =>
  [hotel.reservations, hotel.cases].map((table) => Object.fromEntries(table.entries()));
const bookedTwice = () => twoDesks([], first, second);

test('K3: both bookings of one guest stand, and one case asks about them, whoever is heard first', () => {
  const { frontDeskFirst, backOfficeFirst } = bookedTwice();
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.stayOf('at noon')).toBe('reserved 2026-05-10..2026-05-12 without a room');
    expect(server.stayOf('at one')).toBe('reserved 2026-05-11..2026-05-13 without a room');
    expect(server.cases).toEqual(['booked-twice: at one, at noon']);
  }
  expect(staysAndCases(frontDeskFirst)).toEqual(staysAndCases(backOfficeFirst));
});

test('K3: to keep both harms nobody and is offered first; then one of them was a mistake, the later one first', () => {
  for (const server of Object.values(bookedTwice())) {
    expect(server.offers('booked-twice')).toEqual([
      'keep-as-is',
      'cancel-duplicate:at one:A-at one',
      'cancel-duplicate:at noon:A-at noon',
    ]);
  }
});

test.each([0, 1, 2])('K3: option %i ends the case', (index) => {
  for (const server of Object.values(bookedTwice())) {
    expect(server.choose('booked-twice', index).cases).toEqual([]);
  }
});

test('K3: the duplicate is superseded, and never taken up again', () => {
  const server = bookedTwice().frontDeskFirst.choose('booked-twice', 1);
  const reinstate = { type: 'ReinstateReservation', reservationId: reservationOf('at one') } as const;
  expect(server.stayOf('at one')).toContain('cancelled');
  expect(server.afterwards(reinstate).stayOf('at one')).toContain('cancelled');
});

test('K3: a guest who walks in was perhaps expected', () => {
  const expected = ofGarcía('expected', nights('05-03', '05-05'));
  const walksIn = { ...walkIn('walked in', '101', nights('05-03', '05-04')), guestId: guestId('García') };
  for (const server of Object.values(twoDesks([], expected, walksIn))) {
    expect(server.cases).toEqual(['booked-twice: walked in, expected']);
    expect(server.offers('booked-twice', today)).toEqual(['keep-as-is', 'cancel-duplicate:expected:A-expected']);
  }
});

test('K3: when one of the two is cancelled, the case settles itself', () => {
  const server = bookedTwice().frontDeskFirst.afterwards({
    type: 'CancelReservation',
    reservationId: reservationOf('at noon'),
    reason: 'guest-asked',
  });
  expect(server.cases).toEqual([]);
});

test('K3: a desk that knew of the other booking meant it', () => {
  const meant = { ...second, besides: [reservationOf('at noon')] };
  expect(new Server(aurora(first, meant)).cases).toEqual([]);
});

test('K3: nights after one another, other guests, rooms of one group and places on the waitlist are no mistake', () => {
  const others = [
    ofGarcía('next', nights('05-12', '05-14')),
    bookRoom('Müller', stay),
    { ...waitFor('waiting', stay), guestId: guestId('García') },
  ];
  expect(new Server(aurora(first, ...others)).cases).toEqual([]);
  expect(new Server(aurora(bookGroup('Tour', ['Tour 1', 'Tour 2'], stay))).cases).toEqual([]);
});

test('K3: a desk that did not look is asked as well', () => {
  expect(new Server(aurora(first, second)).cases).toEqual(['booked-twice: at one, at noon']);
});

test('K3: who was found to be one person is asked about, whoever said so and booked first; and no more when they are two', () => {
  const merge = { type: 'MergeGuests', guestId: guestId('García'), otherId: guestId('Müller') } as const;
  const desks = twoDesks([first], bookRoom('under another name', stay, { guestId: guestId('Müller') }), merge);
  for (const server of Object.values(desks)) {
    expect(server.cases).toEqual(['booked-twice: under another name, at noon']);
    server.afterwards({ type: 'UnmergeGuests', guestIds: [guestId('Müller')] });
    expect(server.cases).toEqual([]);
  }
});
