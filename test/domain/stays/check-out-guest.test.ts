import { given } from '#test/support/given.ts';
import {
  bookRoom,
  changeDates,
  checkIn,
  checkOut,
  day,
  nights,
  noonPlus,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const inHouse = [bookRoom('García', stay), checkIn('García', '102')];
const onTheDay = { businessDate: day('05-05'), at: noonPlus(3000) };
const left = {
  type: 'GuestCheckedOut',
  reservationId: reservationOf('García'),
  roomId: room('102'),
  stay,
  segments: [{ roomId: room('102'), from: day('05-03'), to: day('05-05') }],
  at: noonPlus(3000),
} as const;

test('a guest leaves on the day of departure, and the room is dirty', () => {
  given(...inHouse)
    .when(checkOut('García'), onTheDay)
    .emits(left, {
      type: 'RoomConditionReported',
      roomId: room('102'),
      condition: 'dirty',
      observedAt: noonPlus(3000),
      because: 'guest-left',
    });
});

test('a room that was cleaned after the guest left stays clean', () => {
  const cleaned = {
    type: 'ReportRoomCondition',
    roomId: room('102'),
    condition: 'clean',
    observedAt: noonPlus(3060),
  } as const;
  given(...inHouse, cleaned)
    .when(checkOut('García'), onTheDay)
    .emits(left);
});

test('a guest who has left does not leave again', () => {
  given(...inHouse, [checkOut('García'), onTheDay])
    .when(checkOut('García'), onTheDay)
    .emitsNothing();
});

test('only a reservation that the hotel knows', () => {
  given().when(checkOut('García')).refused('unknown-reservation');
});

test('a guest who has not arrived cannot leave', () => {
  given(bookRoom('García', stay)).when(checkOut('García'), onTheDay).refused('wrong-status', { status: 'reserved' });
});

test('a stay is shortened before the guest leaves early', () => {
  given(...inHouse)
    .when(checkOut('García'))
    .refused('early-departure', { departure: day('05-05'), businessDate: today });
});

test('a guest who left while the stay was extended has left, and somebody should know', () => {
  given(...inHouse, changeDates('García', nights('05-03', '05-07')))
    .when(checkOut('García'), onTheDay)
    .settles({
      events: ['StayDatesChanged', 'GuestCheckedOut', 'RoomConditionReported'],
      cases: ['left-before-departure'],
    });
});
