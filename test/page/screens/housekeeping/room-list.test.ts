import type { HousekeepingRow } from '#contract/housekeeping.ts';
import { inOrderOfWork, matches } from '#page/screens/housekeeping/room-list.ts';
import { expect, test } from 'vitest';

const room = (number: string, changes: Partial<HousekeepingRow>): HousekeepingRow =>
  ({ number, condition: 'dirty', today: 'free', occupied: false, ...changes }) as HousekeepingRow;
const closed = { closureId: 'c' as never, reason: 'Paint', from: 0 as never, until: 0 as never };

test('rooms that somebody waits for are cleaned first, numbers count as numbers', () => {
  const rows = [
    room('12', {}),
    room('2', {}),
    room('101', { condition: 'clean' }),
    room('103', { today: 'turnover', occupied: true }),
    room('102', { today: 'arrival' }),
    room('1', { closure: closed }),
  ];
  expect(inOrderOfWork(rows).map(({ number }) => number)).toEqual(['102', '103', '2', '12', '101', '1']);
});

test('a room that is rushed comes before every other', () => {
  const rows = [
    room('102', { today: 'arrival' }),
    room('9', { rush: true }),
    room('8', { rush: true, condition: 'clean' }),
  ];
  expect(inOrderOfWork(rows).map(({ number }) => number)).toEqual(['9', '102', '8']);
});

test('mine are the rooms on my sheet, and nobody’s while nobody has said who they are', () => {
  const mia = 'mia' as never;
  expect(matches(room('1', { attendant: mia }), 'mine', mia)).toBe(true);
  expect(matches(room('1', { attendant: 'ben' as never }), 'mine', mia)).toBe(false);
  expect(matches(room('1', {}), 'mine')).toBe(false);
});

test('a room out of order is neither to clean nor ready', () => {
  expect(matches(room('1', { closure: closed }), 'to-clean')).toBe(false);
  expect(matches(room('1', { condition: 'clean', closure: closed }), 'ready')).toBe(false);
});
