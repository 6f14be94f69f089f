import { roomsSleptIn, wasGivenDirty } from '#domain/housekeeping/rooms-slept-in.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { aurora } from '#test/support/given.ts';
import { bookRoom, checkIn, nights, noonPlus, room } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';

const stay = nights('05-03', '05-05');
const inHouse = [bookRoom('García', stay), checkIn('García', '102'), bookRoom('Müller', stay, { roomId: room('103') })];
const cleanedAt = (minutes: number): HotelCommand => ({
  type: 'ReportRoomCondition',
  roomId: room('102'),
  condition: 'clean',
  observedAt: noonPlus(minutes),
});

test('when a day closes, the rooms that somebody is in are dirty, and no others', () => {
  expect(roomsSleptIn(aurora(...inHouse, cleanedAt(10)), noonPlus(900))).toEqual([
    {
      type: 'RoomConditionReported',
      roomId: room('102'),
      condition: 'dirty',
      observedAt: noonPlus(900),
      because: 'slept-in',
    },
  ]);
});

test('a room that was looked at after the day closed is as it was seen', () => {
  expect(roomsSleptIn(aurora(...inHouse, cleanedAt(910)), noonPlus(900))).toEqual([]);
});

test.each([
  ['dirty', -10, true],
  ['dirty', 10, false],
  ['clean', -10, false],
] as const)('K19: a room seen %s %i minutes from the check-in was given dirty: %s', (condition, minutes, isSo) => {
  const hotel = aurora(...inHouse);
  expect(wasGivenDirty(hotel, room('102'), { condition, observedAt: noonPlus(minutes) })).toBe(isSo);
});

test('K19: a room that was cleaned between the look and the check-in was not given dirty', () => {
  const hotel = aurora(...inHouse, cleanedAt(-5));
  expect(wasGivenDirty(hotel, room('102'), { condition: 'dirty', observedAt: noonPlus(-10) })).toBe(false);
});
