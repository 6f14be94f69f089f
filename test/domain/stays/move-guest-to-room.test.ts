import { given } from '#test/support/given.ts';
import {
  bookRoom,
  checkIn,
  checkOut,
  closeRoom,
  day,
  moveGuest,
  nights,
  noonPlus,
  reservationOf,
  room,
  suite,
} from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const inHouse = [bookRoom('García', stay), checkIn('García', '102')];
const moved = {
  type: 'GuestMovedToRoom',
  reservationId: reservationOf('García'),
  fromRoomId: room('102'),
  roomId: room('103'),
  stay,
  segments: [{ roomId: room('103'), from: day('05-03'), to: day('05-05') }],
  at: noonPlus(0),
} as const;
const leftDirty = {
  type: 'RoomConditionReported',
  roomId: room('102'),
  condition: 'dirty',
  observedAt: noonPlus(0),
  because: 'guest-left',
} as const;

test('a guest moves, and the room they leave is dirty', () => {
  given(...inHouse)
    .when(moveGuest('García', '102', '103'))
    .emits(moved, leftDirty);
});

test('nights that were spent stay in the old room', () => {
  const segments = [
    { roomId: room('102'), from: day('05-03'), to: day('05-04') },
    { roomId: room('103'), from: day('05-04'), to: day('05-05') },
  ];
  given(...inHouse)
    .when({ ...moveGuest('García', '102', '103'), reason: 'noise' }, { businessDate: day('05-04') })
    .emits({ ...moved, segments, reason: 'noise' }, leftDirty);
});

test('the same move twice changes nothing', () => {
  given(...inHouse, moveGuest('García', '102', '103'))
    .when(moveGuest('García', '102', '103'))
    .emitsNothing();
});

test('only reservations and rooms that the hotel knows', () => {
  given()
    .when(moveGuest('García', '102', '103'))
    .refused('unknown-reservation');
  given(...inHouse)
    .when(moveGuest('García', '102', '999'))
    .refused('unknown-room');
});

test('only a guest in house moves', () => {
  given(bookRoom('García', stay))
    .when(moveGuest('García', '102', '103'))
    .refused('wrong-status', { status: 'reserved' });
});

test('a guest whom somebody else has moved is not where the clerk saw them', () => {
  given(...inHouse, moveGuest('García', '102', '104'))
    .when(moveGuest('García', '102', '103'))
    .refused('guest-in-another-room', { roomId: room('104') });
});

test('a room with a guest in it is refused', () => {
  given(...inHouse, bookRoom('Müller', stay), checkIn('Müller', '103'))
    .when(moveGuest('García', '102', '103'))
    .refused('room-occupied', { occupiedBy: reservationOf('Müller') });
});

test('a room that is promised to another guest is refused', () => {
  given(...inHouse, bookRoom('Müller', nights('05-04', '05-06'), { roomId: room('103') }))
    .when(moveGuest('García', '102', '103'))
    .refused('room-not-free', { heldBy: reservationOf('Müller') });
});

test('a room that is out of order is refused', () => {
  given(...inHouse, closeRoom('103', stay))
    .when(moveGuest('García', '102', '103'))
    .refused('room-out-of-order');
});

test('the last suite is not given to somebody who booked a double', () => {
  const suites = ['Müller', 'Okafor'].map((guest) => bookRoom(guest, stay, { roomTypeId: suite }));
  given(...inHouse, ...suites)
    .when(moveGuest('García', '102', '201'))
    .refused('no-availability', { roomTypeId: suite });
});

test('two guests who were moved into one room are both in it, and that is urgent', () => {
  given(...inHouse, bookRoom('Müller', stay), checkIn('Müller', '103'))
    .when(moveGuest('García', '102', '103'))
    .settles({ events: ['GuestMovedToRoom', 'RoomConditionReported'], cases: ['room-occupied-twice'] });
});

test('a guest who left after a move that nobody heard of may have used the other room', () => {
  given(...inHouse, [checkOut('García'), { businessDate: day('05-05') }])
    .when(moveGuest('García', '102', '103'))
    .settles({ events: ['RoomConditionReported'] });
});
