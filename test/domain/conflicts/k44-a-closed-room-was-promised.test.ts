import { assignRoom, bookRoom, closeRoom, closure, nights } from '#test/support/hotel-aurora.ts';
import { aurora } from '#test/support/given.ts';
import { expect, test } from 'vitest';
import { Server, twoDesks } from '#test/support/two-desks.ts';

const booked = [bookRoom('García', nights('05-10', '05-12'))];
const closes101 = closeRoom('101', nights('05-09', '05-20'), 'burst pipe');
const closedAndPromised = () => twoDesks(booked, closes101, assignRoom('García', '101'));

test('K44: the room is out of order and the stay is without it, in either order', () => {
  for (const server of Object.values(closedAndPromised())) {
    expect(server.hotel.closures.has(closure('burst pipe'))).toBe(true);
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 without a room');
  }
});

test('K44: it is the same case in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = closedAndPromised();
  expect(frontDeskFirst.cases).toEqual(['displaced-by-closure: García; 101']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test('K44: another room, the room itself back in service, or to cancel', () => {
  expect(closedAndPromised().frontDeskFirst.offers('displaced-by-closure')).toEqual([
    'put-in-room:García:102',
    'put-in-room:García:103',
    'return-room-to-service:101:burst pipe',
    'cancel-reservation:García',
  ]);
});

test.each([0, 1, 2, 3])('K44: option %i ends the case', (index) => {
  for (const server of Object.values(closedAndPromised())) {
    expect(server.choose('displaced-by-closure', index).cases).toEqual([]);
  }
});

test('K44: the room back in service goes to the stay that it was taken from', () => {
  const { frontDeskFirst } = closedAndPromised();
  frontDeskFirst.choose('displaced-by-closure', 2);
  expect(frontDeskFirst.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 101');
});

test('K44 with K1: where the type is short of rooms now, that is a case of its own', () => {
  const full = ['Müller', 'Okafor', 'Rossi'].map((guest) => bookRoom(guest, nights('05-10', '05-12')));
  const { frontDeskFirst, backOfficeFirst } = twoDesks([...booked, ...full], closes101, assignRoom('García', '101'));
  expect(backOfficeFirst.cases).toEqual(['displaced-by-closure: García; 101', 'type-oversold: Rossi']);
  expect(frontDeskFirst.cases).toEqual(['type-oversold: Rossi', 'displaced-by-closure: García; 101']);
});

test('K44: every stay that had the room is asked about', () => {
  const later = [bookRoom('Müller', nights('05-14', '05-16')), assignRoom('Müller', '101')];
  const server = new Server(aurora(...booked, ...later, assignRoom('García', '101'))).afterwards(closes101);
  expect(server.cases).toEqual(['displaced-by-closure: García; 101', 'displaced-by-closure: Müller; 101']);
});
