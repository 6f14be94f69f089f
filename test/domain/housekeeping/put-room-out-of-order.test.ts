import { given } from '#test/support/given.ts';
import {
  bookRoom,
  checkIn,
  closeRoom,
  closure,
  day,
  nights,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const twoNights = nights('05-10', '05-12');

test('a room is out of order for some nights', () => {
  given()
    .when(closeRoom('102', twoNights, 'pipe'))
    .emits({
      type: 'RoomPutOutOfOrder',
      closureId: closure('pipe'),
      roomId: room('102'),
      nights: twoNights,
      reason: 'burst pipe',
    });
});

test('the same closure twice changes nothing', () => {
  given(closeRoom('102', twoNights)).when(closeRoom('102', twoNights)).emitsNothing();
});

test('a second reason for the same nights is a second closure', () => {
  const paint = closeRoom('102', twoNights, 'paint');
  given(closeRoom('102', twoNights, 'pipe'), paint)
    .when(paint)
    .emitsNothing();
});

test('only a room that the hotel has', () => {
  given().when(closeRoom('999', twoNights)).refused('unknown-room');
});

test('a closure is for at least one night, and not for nights that have passed', () => {
  given()
    .when(closeRoom('102', nights('05-10', '05-10')))
    .refused('no-nights');
  given()
    .when(closeRoom('102', nights('05-01', '05-10')))
    .refused('closure-in-the-past', { businessDate: today });
});

test('a room that somebody holds is refused, with the first night in the way', () => {
  given(bookRoom('García', nights('05-11', '05-13'), { roomId: room('102') }))
    .when(closeRoom('102', twoNights))
    .refused('room-not-free', { heldBy: reservationOf('García'), night: day('05-11') });
});

test('a room that was promised on another desk is out of order all the same', () => {
  given(bookRoom('García', nights('05-11', '05-13'), { roomId: room('102') }))
    .when(closeRoom('102', twoNights))
    .settles({ events: ['RoomUnassigned', 'RoomPutOutOfOrder'], cases: ['displaced-by-closure'] });
});

test('a room with a guest in it is out of order all the same, and that is a case', () => {
  given(bookRoom('García', nights('05-03', '05-11')), checkIn('García', '102'))
    .when(closeRoom('102', twoNights))
    .settles({ events: ['RoomPutOutOfOrder'], cases: ['occupied-out-of-order'] });
});
