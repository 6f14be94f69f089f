import {
  bookRoom,
  checkIn,
  checkOut,
  closeRoom,
  day,
  nights,
  noonPlus,
  reservationOf,
  room,
} from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

const bothArriveToday = [bookRoom('García', nights('05-03', '05-05')), bookRoom('Müller', nights('05-03', '05-06'))];
const bothIn101 = () => twoDesks(bothArriveToday, checkIn('García', '101'), checkIn('Müller', '101'));

test('K16: both guests are recorded in the room, in either order', () => {
  for (const server of Object.values(bothIn101())) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 101, now in 101');
    expect(server.stayOf('Müller')).toBe('in-house 2026-05-03..2026-05-06 in 101, now in 101');
  }
});

test('K16: it is the same case in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = bothIn101();
  expect(frontDeskFirst.cases).toEqual(['room-occupied-twice: García, Müller; 101']);
  expect(backOfficeFirst.cases).toEqual(['room-occupied-twice: Müller, García; 101']);
  expect(frontDeskFirst.caseIds).toEqual(backOfficeFirst.caseIds);
});

test('K16: one of the two moves, the later one first, or they share', () => {
  const { frontDeskFirst } = bothIn101();
  expect(frontDeskFirst.offers('room-occupied-twice')).toEqual([
    'move-guest:Müller:102',
    'move-guest:García:102',
    'guests-share:101',
  ]);
});

test.each([0, 1])('K16: option %i ends the case and no room-night is held twice', (index) => {
  for (const server of Object.values(bothIn101())) {
    server.choose('room-occupied-twice', index);
    expect(server.cases).toEqual([]);
    expect(server.roomNightsHeldTwice).toEqual([]);
  }
});

test('K16: guests who share keep the room together, and nobody is asked again', () => {
  const { frontDeskFirst } = bothIn101();
  expect(frontDeskFirst.choose('room-occupied-twice', 2).cases).toEqual([]);
  expect(frontDeskFirst.stayOf('García')).toMatch(/now in 101$/);
  expect(frontDeskFirst.stayOf('Müller')).toMatch(/now in 101$/);
});

test('K16: a clean room is offered before a dirty one', () => {
  const { frontDeskFirst } = bothIn101();
  const observedAt = noonPlus(0);
  frontDeskFirst.afterwards({ type: 'ReportRoomCondition', roomId: room('102'), condition: 'dirty', observedAt });
  expect(frontDeskFirst.offers('room-occupied-twice')[0]).toBe('move-guest:Müller:103');
});

test('K16: undoing one check-in settles the case, and the reservation looks for a room again', () => {
  const { frontDeskFirst } = bothIn101();
  frontDeskFirst.afterwards({ type: 'UndoCheckIn', reservationId: reservationOf('Müller') });
  expect(frontDeskFirst.cases).toEqual([]);
  expect(frontDeskFirst.stayOf('Müller')).toBe('reserved 2026-05-03..2026-05-06 without a room');
  expect(frontDeskFirst.roomNightsHeldTwice).toEqual([]);
});

test('K16: one of them leaving settles the case', () => {
  const { frontDeskFirst } = bothIn101();
  expect(frontDeskFirst.afterwards([checkOut('García'), { businessDate: day('05-05') }]).cases).toEqual([]);
});

test('K16: a room whose guest is still there on the day of departure is not offered', () => {
  const { frontDeskFirst } = bothIn101();
  const yesterday = { businessDate: day('05-02') };
  frontDeskFirst.afterwards([bookRoom('Okafor', nights('05-02', '05-03')), yesterday]);
  frontDeskFirst.afterwards([checkIn('Okafor', '102'), yesterday]);
  for (const number of ['103', '104']) frontDeskFirst.afterwards(closeRoom(number, nights('05-03', '05-10')));
  expect(frontDeskFirst.offers('room-occupied-twice')[0]).toBe('move-guest:Müller:201');
});
