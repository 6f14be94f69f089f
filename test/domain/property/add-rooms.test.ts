import { given } from '#test/support/given.ts';
import { doubleRoom, room } from '#test/support/hotel-aurora.ts';
import type { AddRooms } from '#domain/property/add-rooms.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { test } from 'vitest';

const room105 = { roomId: room('105'), number: '105' };
const addRooms: AddRooms = { type: 'AddRooms', roomTypeId: doubleRoom, rooms: [room105] };

test('rooms of a type are added', () => {
  given()
    .when(addRooms)
    .emits({ ...addRooms, type: 'RoomsAdded' });
});

test('adding the same rooms twice changes nothing', () => {
  given(addRooms).when(addRooms).emitsNothing();
});

test('rooms that exist already are left out', () => {
  const room106 = { roomId: room('106'), number: '106' };
  given(addRooms)
    .when({ ...addRooms, rooms: [room105, room106] })
    .emits({ type: 'RoomsAdded', roomTypeId: doubleRoom, rooms: [room106] });
});

test('a room is of a type that the hotel has', () => {
  const roomTypeId = 'penthouse' as RoomTypeId;
  given()
    .when({ ...addRooms, roomTypeId })
    .refused('unknown-room-type', { roomTypeId });
});

test('a room number stands for one room only', () => {
  const another101 = { roomId: room('another'), number: '101' };
  given()
    .when({ ...addRooms, rooms: [another101] })
    .refused('room-number-taken', { number: '101' });
  const twice = [room105, { roomId: room('another'), number: '105' }];
  given()
    .when({ ...addRooms, rooms: twice })
    .refused('room-number-taken', { number: '105' });
});

test('a room has a number', () => {
  given()
    .when({ ...addRooms, rooms: [{ roomId: room('x'), number: ' ' }] })
    .refused('room-number-missing');
});
