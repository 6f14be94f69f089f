import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { countTypeNight } from '#domain/reservations/availability.ts';
import { aurora, given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  checkIn,
  closeRoom,
  day,
  doubleRoom,
  lockRoom,
  moveGuest,
  nights,
  reservationOf,
  room,
  suite,
  walkIn,
} from '#test/support/hotel-aurora.ts';
import { Server, twoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-03', '05-07');
const inHouse = [walkIn('García', '101', stay)];
const scheduled = (guest: string, night: string, number: string): HotelCommand => ({
  type: 'ScheduleRoomMove',
  reservationId: reservationOf(guest),
  night: day(night),
  roomId: room(number),
});
const cancelled = (guest: string): HotelCommand => ({
  type: 'CancelScheduledMove',
  reservationId: reservationOf(guest),
});
const segments = [
  { roomId: room('101'), from: day('05-03'), to: day('05-05') },
  { roomId: room('201'), from: day('05-05'), to: day('05-07') },
];

test('a guest is to go on in another room, and each night counts in the type of its room', () => {
  given(...inHouse)
    .when(scheduled('García', '05-05', '201'))
    .emits({
      type: 'RoomMoveScheduled',
      reservationId: reservationOf('García'),
      roomId: room('201'),
      night: day('05-05'),
      stay,
      segments,
    });
  const hotel = aurora(...inHouse, scheduled('García', '05-05', '201'));
  const sold = ['05-04', '05-05'].map((night) =>
    [doubleRoom, suite].map((of) => countTypeNight(hotel, of, day(night)).sold),
  );
  expect(sold).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('on the day the guest is moved like any other, and the plan is carried out', () => {
  const server = new Server(aurora(...inHouse, scheduled('García', '05-05', '201')));
  server.afterwards([moveGuest('García', '101', '201'), { businessDate: day('05-05') }]);
  expect(server.stayOf('García')).toBe(
    'in-house 2026-05-03..2026-05-07 in 101 2026-05-03..2026-05-05, in 201 2026-05-05..2026-05-07, now in 201',
  );
});

test('the same plan twice changes nothing; nor does giving up a plan that nobody made', () => {
  given(...inHouse, scheduled('García', '05-05', '201'))
    .when(scheduled('García', '05-05', '201'))
    .emitsNothing();
  given(...inHouse)
    .when(cancelled('García'))
    .emitsNothing();
});

test('the guest stays where they are after all', () => {
  given(...inHouse, scheduled('García', '05-05', '201'))
    .when(cancelled('García'))
    .emits({
      type: 'ScheduledMoveCancelled',
      reservationId: reservationOf('García'),
      roomId: room('101'),
      night: day('05-05'),
      stay,
      segments: [{ roomId: room('101'), from: day('05-03'), to: day('05-07') }],
    });
});

test('the plan is for a night to come, in a room that can be had, of a stay that has one and may be moved', () => {
  const refused = given(
    ...inHouse,
    closeRoom('102', nights('05-06', '05-07')),
    bookRoom('Rossi', nights('05-05', '05-06')),
    assignRoom('Rossi', '103'),
  );
  refused.when(scheduled('García', '05-03', '201')).refused('night-not-to-come');
  refused.when(scheduled('García', '05-07', '201')).refused('night-not-to-come');
  refused.when(scheduled('García', '05-05', '102')).refused('room-out-of-order');
  refused.when(scheduled('García', '05-05', '103')).refused('room-not-free', { heldBy: reservationOf('Rossi') });
  refused.when(scheduled('García', '05-05', '999')).refused('unknown-room');
  given(...inHouse, lockRoom('García', '101'))
    .when(scheduled('García', '05-05', '201'))
    .refused('room-locked');
  given(bookRoom('Rossi', stay))
    .when(scheduled('Rossi', '05-05', '201'))
    .refused('no-room-assigned');
  given()
    .when(scheduled('Nobody', '05-05', '201'))
    .refused('unknown-reservation');
});

test('K2 for a planned move: the room that another desk gave away first is theirs, and the guest keeps their own', () => {
  const past = [...inHouse, bookRoom('Rossi', nights('05-05', '05-07'))];
  const desks = twoDesks(past, scheduled('García', '05-05', '102'), assignRoom('Rossi', '102'));
  expect(desks.backOfficeFirst.stayOf('García')).toBe('in-house 2026-05-03..2026-05-07 in 101, now in 101');
  expect(desks.backOfficeFirst.stayOf('Rossi')).toBe('reserved 2026-05-05..2026-05-07 in 102');
  expect(desks.frontDeskFirst.cases).toEqual(['room-promised-twice: Rossi, García; 102']);
  for (const server of Object.values(desks)) expect(server.roomNightsHeldTwice).toEqual([]);
});

test('K18 for a planned move: a guest who is let into the room has it, and the other is asked about', () => {
  const past = [...inHouse, bookRoom('Rossi', stay)];
  for (const server of Object.values(twoDesks(past, scheduled('García', '05-05', '102'), checkIn('Rossi', '102')))) {
    expect(server.stayOf('Rossi')).toBe('in-house 2026-05-03..2026-05-07 in 102, now in 102');
    expect(server.roomNightsHeldTwice).toEqual([]);
  }
});

test('K44 for a planned move: the room is closed, and the guest needs one for those nights', () => {
  const desks = twoDesks(
    inHouse,
    scheduled('García', '05-05', '102'),
    closeRoom('102', nights('05-05', '05-07'), 'pipe'),
  );
  expect(desks.frontDeskFirst.cases).toEqual(['displaced-by-closure: García; 102']);
  expect(desks.backOfficeFirst.cases).toEqual([]);
  for (const server of Object.values(desks)) expect(server.roomNightsHeldTwice).toEqual([]);
});

test('who cancels the plan when the old room is promised again is without a room for those nights, and it is a case', () => {
  const past = [...inHouse, scheduled('García', '05-05', '102'), bookRoom('Rossi', nights('05-05', '05-07'))];
  const desks = twoDesks(past, assignRoom('Rossi', '101'), cancelled('García'));
  expect(desks.frontDeskFirst.cases).toEqual(['room-promised-twice: García, Rossi; 101']);
  expect(desks.backOfficeFirst.cases).toEqual(['room-promised-twice: Rossi, García; 101']);
});
