import { expect, test } from 'vitest';
import { aurora, given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  changeClosure,
  checkIn,
  closeRoom,
  closure,
  day,
  doubleRoom,
  nights,
  noonPlus,
  returnRoom,
  room,
  walkIn,
} from '#test/support/hotel-aurora.ts';
import { countTypeNight } from '#domain/reservations/availability.ts';

const planned = nights('05-10', '05-12');
const longer = nights('05-10', '05-15');
const closed = closeRoom('102', planned, 'pipe');

test('a room that needs longer stays closed longer', () => {
  given(closed)
    .when(changeClosure('pipe', planned, longer))
    .emits({
      type: 'ClosureDatesChanged',
      closureId: closure('pipe'),
      roomId: room('102'),
      before: planned,
      nights: longer,
      reason: 'burst pipe',
      observedAt: noonPlus(0),
    });
});

test('the nights that a shorter closure gives back are for sale, and counted once', () => {
  const hotel = aurora(closed, changeClosure('pipe', planned, nights('05-11', '05-13')));
  const free = ['05-10', '05-11', '05-12'].map((night) => countTypeNight(hotel, doubleRoom, day(night)).free);
  expect(free).toEqual([4, 3, 3]);
});

test('the same change twice changes nothing', () => {
  given(closed, changeClosure('pipe', planned, longer))
    .when(changeClosure('pipe', planned, longer))
    .emitsNothing();
});

test('a guest who has the room on an added night is in the way', () => {
  given(closed, bookRoom('García', nights('05-12', '05-14')), assignRoom('García', '102'))
    .when(changeClosure('pipe', planned, longer))
    .refused('room-not-free', { night: day('05-12') });
});

test('a closure that has begun keeps its first night, and cannot have ended yesterday', () => {
  const later = { businessDate: day('05-11') };
  given(closed)
    .when(changeClosure('pipe', planned, nights('05-09', '05-13')), later)
    .refused('closure-in-the-past');
  given(closed)
    .when(changeClosure('pipe', planned, nights('05-11', '05-13')), later)
    .refused('closure-in-the-past');
  given(closed)
    .when(changeClosure('pipe', planned, nights('05-05', '05-06')), later)
    .refused('closure-in-the-past');
});

test('a desk that has not seen what a colleague changed is told', () => {
  given(closed, changeClosure('pipe', planned, longer))
    .when(changeClosure('pipe', planned, nights('05-10', '05-11')))
    .refused('closure-changed', { nights: longer });
  given(closed, returnRoom('pipe', planned))
    .when(changeClosure('pipe', planned, longer))
    .refused('closure-ended', { roomId: room('102') });
  given()
    .when(changeClosure('pipe', planned, longer))
    .refused('unknown-closure');
  given(closed)
    .when(changeClosure('pipe', planned, nights('05-10', '05-10')))
    .refused('no-nights');
});

test('a room out of service is closed longer without asking those who have it', () => {
  const outOfService = {
    type: 'PutRoomOutOfService',
    closureId: closure('tv'),
    roomId: room('102'),
    nights: planned,
    reason: 'no television',
  } as const;
  given(outOfService, bookRoom('García', longer), assignRoom('García', '102'))
    .when(changeClosure('tv', planned, longer))
    .emits({
      type: 'ClosureDatesChanged',
      closureId: closure('tv'),
      roomId: room('102'),
      before: planned,
      nights: longer,
      reason: 'no television',
      kind: 'out-of-service',
      observedAt: noonPlus(0),
    });
});

const houseUse = {
  type: 'PutRoomToHouseUse',
  closureId: closure('porter'),
  roomId: room('103'),
  nights: planned,
  reason: 'night porter',
} as const;

test('a room that the house uses is not sold and not given', () => {
  const hotel = aurora(houseUse);
  expect(countTypeNight(hotel, doubleRoom, day('05-10')).free).toBe(3);
  given(houseUse, bookRoom('García', planned))
    .when(assignRoom('García', '103'))
    .refused('room-out-of-order', { houseUse: true });
  given(houseUse).when(houseUse).emitsNothing();
});

test('nobody is moved out for the house: a room that is promised or lived in is refused', () => {
  given(bookRoom('García', planned), assignRoom('García', '103'))
    .when(houseUse)
    .refused('room-not-free', { night: day('05-10') });
  given(walkIn('Okafor', '103', nights('05-03', '05-11')), checkIn('Okafor', '103'))
    .when(houseUse)
    .refused('room-not-free');
});

test('house use that ends puts the room on sale', () => {
  const ends = { type: 'EndHouseUse', closureId: closure('porter') } as const;
  given(houseUse)
    .when(ends)
    .emits({
      type: 'HouseUseEnded',
      closureId: closure('porter'),
      roomId: room('103'),
      nights: planned,
      from: day('05-10'),
      observedAt: noonPlus(0),
    });
  expect(countTypeNight(aurora(houseUse, ends), doubleRoom, day('05-10')).free).toBe(4);
  given(houseUse, ends).when(ends).emitsNothing();
});
