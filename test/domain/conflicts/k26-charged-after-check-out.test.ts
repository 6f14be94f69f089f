import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { bookRoom, checkIn, day, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { addBreakfast, balanceOf, charge, pay } from '#test/support/money.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const lastDay = { businessDate: day('05-05') };
const settled = [
  addBreakfast,
  bookRoom('García', nights('05-03', '05-05')),
  checkIn('García', '101'),
  pay('payment', 'García', 18_000),
];
const leaves: HotelCommand = { type: 'CheckOutGuest', reservationId: reservationOf('García') };
const chargedAfterwards = () => twoDesks(settled, [leaves, lastDay], [charge('breakfast 1', 'García'), lastDay]);

test('K26: the guest has left and the charge is on the bill, in either order', () => {
  for (const server of Object.values(chargedAfterwards())) {
    expect(server.stayOf('García')).toMatch(/^checked-out/);
    expect(balanceOf(server.hotel, 'García')).toBe(1500);
  }
});

test('K26: what is open is a case, the same in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = chargedAfterwards();
  expect(frontDeskFirst.cases).toEqual(['balance-after-check-out: García']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test('K26: the charge was a mistake, the house bears it, or it is settled later', () => {
  for (const server of Object.values(chargedAfterwards())) {
    expect(server.offers('balance-after-check-out', day('05-05'))).toEqual([
      'void-posting:breakfast 1:1500',
      'write-off:1500',
      'keep-as-is',
    ]);
  }
});

test('K26: a payment that comes in ends the case by itself', () => {
  const { frontDeskFirst } = chargedAfterwards();
  frontDeskFirst.afterwards([pay('later', 'García', 1500), lastDay]);
  expect(frontDeskFirst.cases).toEqual([]);
});

test('K26: a bill that the desk left open on purpose is no case', () => {
  const { frontDeskFirst } = twoDesks(settled, [{ ...leaves, leavesOpen: 'on-account' }, lastDay], addBreakfast);
  expect(frontDeskFirst.cases).toEqual([]);
});
