import { expect, test } from 'vitest';
import {
  assignRoom,
  bookRoom,
  changeDates,
  checkIn,
  closeRoom,
  day,
  nights,
  reinstateRoom,
  retireRoom,
  room,
  walkIn,
} from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const booked = [bookRoom('García', nights('05-10', '05-12'))];
const retiredAndPromised = () => twoDesks(booked, retireRoom('101', '05-04'), assignRoom('García', '101'));

test('K46: the room goes and the stay is without it, in either order', () => {
  for (const server of Object.values(retiredAndPromised())) {
    expect(server.hotel.rooms.get(room('101'))?.retiredFrom).toBe(day('05-04'));
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 without a room');
  }
});

test('K46: it is the same case in either order: another room, or to cancel', () => {
  const { frontDeskFirst, backOfficeFirst } = retiredAndPromised();
  expect(frontDeskFirst.cases).toEqual(['displaced-by-retirement: García; 101']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
  expect(frontDeskFirst.offers('displaced-by-retirement')).toEqual([
    'put-in-room:García:102',
    'put-in-room:García:103',
    'cancel-reservation:García',
  ]);
});

test.each([0, 1, 2])('K46: option %i ends the case', (index) => {
  for (const server of Object.values(retiredAndPromised())) {
    expect(server.choose('displaced-by-retirement', index).cases).toEqual([]);
  }
});

test('K46: a guest who was let in meanwhile stays to the end; the room is retired when it is free', () => {
  const due = [bookRoom('García', nights('05-03', '05-06'))];
  for (const server of Object.values(twoDesks(due, retireRoom('101', '05-03'), checkIn('García', '101')))) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-06 in 101, now in 101');
    expect(server.hotel.rooms.get(room('101'))?.retiredFrom).toBe(day('05-06'));
    expect(server.cases).toEqual([]);
  }
});

test('K46: a guest in the room who stays longer keeps it, and so does the hotel', () => {
  const inHouse = [walkIn('Okafor', '101', nights('05-03', '05-05'))];
  const desks = twoDesks(inHouse, retireRoom('101', '05-05'), changeDates('Okafor', nights('05-03', '05-08')));
  for (const server of Object.values(desks)) {
    expect(server.stayOf('Okafor')).toBe('in-house 2026-05-03..2026-05-08 in 101, now in 101');
    expect(server.hotel.rooms.get(room('101'))?.retiredFrom).toBe(day('05-08'));
    expect(server.cases).toEqual([]);
  }
});

test('K46 with K44: a closure of a room that goes is for the nights on which the hotel has it', () => {
  const desks = twoDesks([], retireRoom('101', '05-10'), closeRoom('101', nights('05-08', '05-14'), 'pipe'));
  for (const { hotel, cases } of Object.values(desks)) {
    expect([...hotel.closures.values()].map((closure) => closure.nights)).toEqual([nights('05-08', '05-10')]);
    expect(cases).toEqual([]);
  }
});

test('K46: a closure that displaced a stay is not ended for it in a room that is retired since', () => {
  const inRoom101 = bookRoom('García', nights('05-10', '05-12'), { roomId: room('101') });
  const { frontDeskFirst } = twoDesks([], closeRoom('101', nights('05-10', '05-11')), inRoom101);
  expect(frontDeskFirst.offers('displaced-by-closure')).toContainEqual(
    expect.stringMatching(/^return-room-to-service/),
  );
  frontDeskFirst.afterwards(retireRoom('101', '05-11'));
  expect(frontDeskFirst.offers('displaced-by-closure').join()).not.toContain('return-room-to-service');
});

test('K46: a room is kept at one desk while another lets it go earlier: it goes, in either order', () => {
  const desks = twoDesks([retireRoom('101', '05-10')], reinstateRoom('101', '05-10'), retireRoom('101', '05-08'));
  for (const { hotel, cases } of Object.values(desks)) {
    expect(hotel.rooms.get(room('101'))?.retiredFrom).toBe(day('05-08'));
    expect(cases).toEqual([]);
  }
});

test('K46: two desks keep one room: kept once', () => {
  const keep = reinstateRoom('101', '05-10');
  for (const { hotel, cases } of Object.values(twoDesks([retireRoom('101', '05-10')], keep, keep))) {
    expect(hotel.rooms.get(room('101'))).not.toHaveProperty('retiredFrom');
    expect(cases).toEqual([]);
  }
});
