import {
  assignRoom,
  bookRoom,
  changeDates,
  checkIn,
  closeRoom,
  day,
  nights,
  room,
} from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

const garcíaIn101 = [
  bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') }),
  checkIn('García', '101'),
  bookRoom('Müller', nights('05-05', '05-08')),
];
const extends101 = changeDates('García', nights('05-03', '05-07'));
const contested = () => twoDesks(garcíaIn101, extends101, assignRoom('Müller', '101'));

test('K6: the guest in the room stays in it, and the arrival is without a room, in either order', () => {
  for (const server of Object.values(contested())) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-07 in 101, now in 101');
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-05..2026-05-08 without a room');
    expect(server.roomNightsHeldTwice).toEqual([]);
  }
});

test('K6: it is the same case in either order, and the arrival is who needs a decision', () => {
  const { frontDeskFirst, backOfficeFirst } = contested();
  expect(frontDeskFirst.cases).toEqual(['room-promised-twice: Müller, García; 101']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test('K6: the arrival moves, the guest in house moves, or the extension is taken back', () => {
  const { frontDeskFirst } = contested();
  expect(frontDeskFirst.offers('room-promised-twice')).toEqual([
    'put-in-room:Müller:102',
    'put-in-room:Müller:103',
    'swap:Müller:101:García:102',
    `shorten-stay:García:${day('05-05')}`,
    'cancel-reservation:Müller',
  ]);
});

test.each([0, 1, 2, 3, 4])('K6: option %i ends the case and no room-night is held twice', (index) => {
  for (const server of Object.values(contested())) {
    server.choose('room-promised-twice', index);
    expect(server.cases).toEqual([]);
    expect(server.roomNightsHeldTwice).toEqual([]);
  }
});

test('K6: an extension that meets a closed room keeps the free nights, and the rest is a case', () => {
  const { backOfficeFirst } = twoDesks(garcíaIn101, extends101, closeRoom('101', nights('05-06', '05-09')));
  expect(backOfficeFirst.stayOf('García')).toBe(
    'in-house 2026-05-03..2026-05-07 in 101 2026-05-03..2026-05-06, now in 101',
  );
  expect(backOfficeFirst.cases).toEqual(['displaced-by-closure: García; 101']);
  expect(backOfficeFirst.choose('displaced-by-closure').cases).toEqual([]);
});

test('K6: a guest who has not arrived keeps the nights but not the room', () => {
  const booked = [
    bookRoom('García', nights('05-10', '05-12'), { roomId: room('101') }),
    bookRoom('Müller', nights('05-12', '05-14')),
  ];
  const longer = changeDates('García', nights('05-10', '05-13'));
  const { frontDeskFirst, backOfficeFirst } = twoDesks(booked, longer, assignRoom('Müller', '101'));
  expect(backOfficeFirst.stayOf('García')).toBe('reserved 2026-05-10..2026-05-13 in 101 2026-05-10..2026-05-12');
  expect(backOfficeFirst.stayOf('Müller')).toBe('reserved 2026-05-12..2026-05-14 in 101');
  expect(backOfficeFirst.caseIds).toEqual(frontDeskFirst.caseIds);
});

test('K6: a stay that has not begun is not cut in two for one free night', () => {
  const booked = [
    bookRoom('García', nights('05-10', '05-12'), { roomId: room('101') }),
    bookRoom('Müller', nights('05-13', '05-14')),
  ];
  const longer = changeDates('García', nights('05-10', '05-14'));
  const { backOfficeFirst } = twoDesks(booked, longer, assignRoom('Müller', '101'));
  expect(backOfficeFirst.stayOf('García')).toBe('reserved 2026-05-10..2026-05-14 in 101 2026-05-10..2026-05-12');
});
