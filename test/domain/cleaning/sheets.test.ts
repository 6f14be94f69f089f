import type { AssignRoomsToAttendant } from '#domain/cleaning/assign-rooms-to-attendant.ts';
import type { TakeRoomsFromAttendants } from '#domain/cleaning/take-rooms-from-attendants.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import { aurora, given } from '#test/support/given.ts';
import { day, room, staff, today } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';

const mia: HotelEvent = { type: 'StaffMemberAdded', staffId: staff('Mia'), name: 'Mia', role: 'housekeeper' };
const gets = (attendant: string, ...numbers: readonly string[]): AssignRoomsToAttendant => ({
  type: 'AssignRoomsToAttendant',
  date: today,
  roomIds: numbers.map(room),
  attendantId: staff(attendant),
});
const loses = (...numbers: readonly string[]): TakeRoomsFromAttendants => ({
  type: 'TakeRoomsFromAttendants',
  date: today,
  roomIds: numbers.map(room),
});

test('an attendant gets rooms for a day', () => {
  given(mia)
    .when(gets('Mia', '101', '102'))
    .emits({ ...gets('Mia', '101', '102'), type: 'RoomsAssignedToAttendant' });
});

test('only the rooms that are news are told', () => {
  given(mia, gets('Mia', '101'))
    .when(gets('Mia', '101', '102', '102'))
    .emits({ ...gets('Mia', '102'), type: 'RoomsAssignedToAttendant' });
  given(mia, gets('Mia', '101')).when(gets('Mia', '101')).emitsNothing();
});

test('a room is on one sheet only: a colleague who gets it takes it over', () => {
  given(mia, gets('Ada', '101'), gets('Mia', '101'))
    .when(gets('Ada', '101'))
    .emits({ ...gets('Ada', '101'), type: 'RoomsAssignedToAttendant' });
});

test('rooms are taken off the sheets, those that are on one', () => {
  given(mia, gets('Mia', '101'))
    .when(loses('101', '102'))
    .emits({ ...loses('101'), type: 'RoomsTakenFromAttendants' });
  given(mia).when(loses('101')).emitsNothing();
});

test('sheets are for colleagues and rooms that the hotel has', () => {
  given()
    .when(gets('Nobody', '101'))
    .refused('unknown-colleague', { staffId: staff('Nobody') });
  given(mia)
    .when(gets('Mia', '999'))
    .refused('unknown-room', { roomId: room('999') });
});

test('sheets of days long past are forgotten', () => {
  const hotel = aurora(mia, gets('Mia', '101'));
  expect(forgetDeparted(hotel, day('05-10')).sheets.size).toBe(1);
  expect(forgetDeparted(hotel, day('07-01')).sheets.size).toBe(0);
});
