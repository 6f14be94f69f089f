import { expect, test } from 'vitest';
import type { RenumberRoom } from '#domain/property/renumber-room.ts';
import { aurora, given } from '#test/support/given.ts';
import { day, doubleRoom, retireRoom, room } from '#test/support/hotel-aurora.ts';

const renumber = (before: string, number: string, roomId = before): RenumberRoom => ({
  type: 'RenumberRoom',
  roomId: room(roomId),
  number,
  before,
});

test('a room gets another number', () => {
  given()
    .when(renumber('101', '1A'))
    .emits({ type: 'RoomRenumbered', roomId: room('101'), number: '1A', before: '101' });
  const hotel = aurora(renumber('101', '1A'));
  expect(hotel.rooms.get(room('101'))?.number).toBe('1A');
  expect(hotel.roomNumbers.get('1A')).toBe('101');
});

test('the number that came off a door may go on another', () => {
  given(renumber('101', '1A'))
    .when(renumber('102', '101'))
    .emits({ type: 'RoomRenumbered', roomId: room('102'), number: '101', before: '102' });
});

test('the same number twice changes nothing', () => {
  given(renumber('101', '1A')).when(renumber('101', '1A')).emitsNothing();
});

test('every number stands on one door, and every door has one', () => {
  given().when(renumber('101', '102')).refused('room-number-taken', { number: '102' });
  given().when(renumber('101', ' ')).refused('room-number-missing');
  given().when(renumber('999', '1')).refused('unknown-room');
});

test('a clerk who has not seen the new number is told', () => {
  given(renumber('101', '1A')).when(renumber('101', '1B')).refused('room-renumbered', { number: '1A' });
});

test('the number of a room that is gone goes to another; until then it does not', () => {
  given(retireRoom('101', '05-03'))
    .when(renumber('102', '101'))
    .emits({
      type: 'RoomRenumbered',
      roomId: room('102'),
      number: '101',
      before: '102',
    });
  const again = { type: 'AddRooms', roomTypeId: doubleRoom, rooms: [{ roomId: room('new'), number: '101' }] } as const;
  given(retireRoom('101', '05-10')).when(again).refused('room-number-taken');
  given(retireRoom('101', '05-10'))
    .when(again, { businessDate: day('05-10') })
    .emits({
      ...again,
      type: 'RoomsAdded',
    });
});
