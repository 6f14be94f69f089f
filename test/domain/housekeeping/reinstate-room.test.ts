import { expect, test } from 'vitest';
import { countTypeNight } from '#domain/reservations/availability.ts';
import { aurora, given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  day,
  doubleRoom,
  nights,
  reinstateRoom,
  retireRoom,
  room,
  today,
} from '#test/support/hotel-aurora.ts';

const reinstated = { type: 'RoomReinstated', roomId: room('101'), roomTypeId: doubleRoom } as const;

test('a room that was to go is kept, and sold again for every night', () => {
  given(retireRoom('101', '05-10'))
    .when(reinstateRoom('101', '05-10'))
    .emits({ ...reinstated, from: day('05-10') });
  const hotel = aurora(retireRoom('101', '05-10'), reinstateRoom('101', '05-10'));
  expect(countTypeNight(hotel, doubleRoom, day('05-12')).rooms).toBe(4);
  given(retireRoom('101', '05-10'), reinstateRoom('101', '05-10'), bookRoom('García', nights('05-09', '05-11')))
    .when(assignRoom('García', '101'))
    .emits({
      type: 'RoomAssigned',
      reservationId: 'García' as never,
      roomId: room('101'),
      stay: nights('05-09', '05-11'),
      segments: [{ roomId: room('101'), from: day('05-09'), to: day('05-11') }],
    });
});

test('a room that has been gone is there from today on: figures of days that are over do not change', () => {
  const gone = { type: 'RoomRetired', roomId: room('101'), roomTypeId: doubleRoom, from: day('05-01') } as const;
  given(gone)
    .when(reinstateRoom('101', '05-01'))
    .emits({ ...reinstated, from: today });
});

test('a room that is there is not reinstated, and an unknown one cannot be', () => {
  given().when(reinstateRoom('101', '05-10')).emitsNothing();
  given().when(reinstateRoom('999', '05-10')).refused('unknown-room');
});

test('whose number stands on another door stays away', () => {
  const gone = { type: 'RoomRetired', roomId: room('101'), roomTypeId: doubleRoom, from: day('05-01') } as const;
  const other = {
    type: 'RoomsAdded',
    roomTypeId: doubleRoom,
    rooms: [{ roomId: room('new'), number: '101' }],
  } as const;
  given(gone, other).when(reinstateRoom('101', '05-01')).refused('room-number-taken', { number: '101' });
});

test('a colleague who lets it go earlier meanwhile meant that', () => {
  given(retireRoom('101', '05-10'), retireRoom('101', '05-08'))
    .when(reinstateRoom('101', '05-10'))
    .refused('room-retired', { from: day('05-08') });
});
