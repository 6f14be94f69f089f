import type { HotelCommand } from '#domain/hotel.ts';
import { given } from '#test/support/given.ts';
import { noonPlus, room, staff, today } from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const roomId = room('102');
const about = { roomId, date: today, attendantId: staff('Ada') };
const dirty: HotelCommand = { type: 'ReportRoomCondition', roomId, condition: 'dirty', observedAt: noonPlus(-60) };
const starts = (minutes: number): HotelCommand => ({ type: 'StartCleaning', roomId, startedAt: noonPlus(minutes) });
const finishes = (minutes: number): HotelCommand => ({
  type: 'FinishCleaning',
  roomId,
  finishedAt: noonPlus(minutes),
});
const skips = (minutes: number): HotelCommand => ({
  type: 'SkipRoom',
  roomId,
  reason: 'do-not-disturb',
  skippedAt: noonPlus(minutes),
});

test('cleaning starts with whoever is at the door', () => {
  given(dirty)
    .when(starts(5), { actor: staff('Mia') })
    .emits({ ...about, attendantId: staff('Mia'), type: 'CleaningStarted', startedAt: noonPlus(5) });
});

test('a room that was cleaned was looked at, and is clean', () => {
  given(dirty, starts(5))
    .when(finishes(30))
    .emits(
      { ...about, type: 'CleaningFinished', finishedAt: noonPlus(30) },
      { type: 'RoomConditionReported', roomId, condition: 'clean', observedAt: noonPlus(30), because: 'cleaned' },
    );
});

test('a room that was seen dirty after it was cleaned stays dirty, and the work is recorded all the same', () => {
  const seenLater: HotelCommand = { ...dirty, observedAt: noonPlus(40) };
  given(seenLater)
    .when(finishes(30))
    .emits({ ...about, type: 'CleaningFinished', finishedAt: noonPlus(30) });
});

test('the same work twice changes nothing', () => {
  given(dirty, starts(5)).when(starts(5)).emitsNothing();
  given(dirty, finishes(30)).when(finishes(30)).emitsNothing();
  given(dirty, skips(10)).when(skips(10)).emitsNothing();
});

test('a start that is heard of after the end does not begin the work again', () => {
  given(dirty, finishes(30)).when(starts(5)).emitsNothing();
});

test('a room that is skipped says why', () => {
  given(dirty)
    .when(skips(10))
    .emits({ ...about, type: 'RoomSkipped', reason: 'do-not-disturb', skippedAt: noonPlus(10) });
});

test.each([starts(5), finishes(5), skips(5)])('only in rooms that the hotel has: $type', (command) => {
  given()
    .when({ ...command, roomId: room('999') } as HotelCommand)
    .refused('unknown-room', { roomId: room('999') });
});
