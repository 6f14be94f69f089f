import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import type { RackNight } from '#contract/rack.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { RoomBook } from './room-book.ts';
import { roomsAreRight } from './rooms-are-right.ts';

const double = 'DBL' as RoomTypeId;
const day = (night: number) => night as HotelDay;
const stay = { arrival: day(10), departure: day(12) };
const rooms = { type: 'RoomsAdded', roomTypeId: double, rooms: [{ roomId: '101' }, { roomId: '102' }] };
const booked = (reservationId: string) => ({ type: 'ReservationBooked', reservationId, roomTypeId: double, stay });
const assigned = (reservationId: string, roomId = '101') => ({
  type: 'RoomAssigned',
  reservationId,
  segments: [{ roomId, from: stay.arrival, to: stay.departure }],
});
const closed = { type: 'RoomPutOutOfOrder', closureId: 'x', roomId: '102', nights: stay };

const recorded = (...events: readonly unknown[]) =>
  events.map((event, index) => ({ position: index + 1, event })) as unknown as readonly RecordedEvent[];
const counted = (...events: readonly unknown[]) => RoomBook.of(recorded(...events)).count(double, day(11));

test('a night is counted from what was sold, closed and taken away', () => {
  const guest = [rooms, booked('r1'), assigned('r1')];
  expect(counted(...guest)).toEqual({ rooms: 2, outOfOrder: 0, sold: 1 });
  expect(counted(...guest, closed)).toEqual({ rooms: 2, outOfOrder: 1, sold: 1 });
  expect(counted(...guest, { type: 'ReservationCancelled', reservationId: 'r1' })).toMatchObject({ sold: 0 });
  expect(counted(...guest, { type: 'RoomRetired', roomId: '102', roomTypeId: double, from: day(11) })).toMatchObject({
    rooms: 1,
  });
  const opened = { type: 'RoomReturnedToService', closureId: 'x', roomId: '102', nights: stay, from: day(11) };
  expect(counted(...guest, closed, opened)).toMatchObject({ outOfOrder: 0 });
});

test('two stays in one room are told, unless a case knows them', () => {
  const log = [rooms, booked('r1'), booked('r2'), assigned('r1'), assigned('r2')];
  expect(roomsAreRight(recorded(...log), [])).toContain('I10: 101|10 is held by r1 and r2, and no case knows');
  const known = { type: 'CaseOpened', caseId: 'c', kind: 'room-promised-twice', reservations: ['r2', 'r1'], rooms: [] };
  expect(roomsAreRight(recorded(...log, known), [])).toEqual([]);
});

test('a rack that counts otherwise is told', () => {
  const night: RackNight = { night: day(11), roomTypeId: double, rooms: 2, outOfOrder: 0, sold: 1, free: 1 };
  const log = recorded(rooms, booked('r1'));
  expect(roomsAreRight(log, [{ name: 'desk-1', nights: [night] }])).toEqual([]);
  expect(roomsAreRight(log, [{ name: 'desk-1', nights: [{ ...night, sold: 0, free: 2 }] }])).toHaveLength(1);
});
