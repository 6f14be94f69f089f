import { expect, test } from 'vitest';
import { bookRoom, checkIn, day, nights } from '#test/support/hotel-aurora.ts';
import { openShift, pay, shift } from '#test/support/money.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '101')];
const openedTwice = () => twoDesks(inHouse, openShift('at the front'), openShift('at the back'));

test('K56: one drawer that was opened at two desks has two shifts, each with its own sums, in either order', () => {
  for (const server of Object.values(openedTwice())) {
    server.afterwards(pay('cash', 'García', 5000, 'cash'));
    expect(server.hotel.shifts.get(shift('at the front'))?.expectedMinor).toBe(15_000);
    expect(server.hotel.shifts.get(shift('at the back'))?.expectedMinor).toBe(10_000);
  }
});

test('K56: it is a case, the same in either order, until people say that they count apart', () => {
  const { frontDeskFirst, backOfficeFirst } = openedTwice();
  expect(frontDeskFirst.cases).toEqual(['drawer-opened-twice: ']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
  expect(frontDeskFirst.offers('drawer-opened-twice')).toEqual(['keep-as-is']);
  expect(frontDeskFirst.choose('drawer-opened-twice').cases).toEqual([]);
});

test('K56: when one of the two is counted and closed, there is nothing to decide any more', () => {
  const { frontDeskFirst } = openedTwice();
  frontDeskFirst.afterwards([
    { type: 'CloseCashShift', shiftId: shift('at the back'), countedMinor: 10_000 },
    { businessDate: day('05-03') },
  ]);
  expect(frontDeskFirst.cases).toEqual([]);
});
