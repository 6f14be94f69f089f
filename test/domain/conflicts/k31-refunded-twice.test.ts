import { expect, test } from 'vitest';
import { bookRoom, checkIn, nights } from '#test/support/hotel-aurora.ts';
import { accountsOf, balanceOf, deposit, pay, refund, refundDeposit, voidLine } from '#test/support/money.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const paid = [
  bookRoom('García', nights('05-03', '05-05')),
  checkIn('García', '101'),
  pay('payment', 'García', 5000, 'cash'),
];
const refundedTwice = () => twoDesks(paid, refund('back 1', 'payment', 5000), refund('back 2', 'payment', 5000));

test('K31: both refunds are facts, in either order', () => {
  for (const server of Object.values(refundedTwice())) expect(balanceOf(server.hotel, 'García')).toBe(5000);
});

test('K31: that too much was given back is a case, the same in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = refundedTwice();
  expect(frontDeskFirst.cases).toEqual(['refunded-too-much: García']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test.each([
  [0, 0],
  [1, 5000],
])('K31: one was typed in twice, or the house bears it: option %i ends the case', (index, balance) => {
  for (const server of Object.values(refundedTwice())) {
    server.choose('refunded-too-much', index);
    expect(server.cases).toEqual([]);
    expect(balanceOf(server.hotel, 'García')).toBe(balance);
  }
});

test('K31: two refunds that are no more than the payment need nobody', () => {
  for (const server of Object.values(
    twoDesks(paid, refund('back 1', 'payment', 2000), refund('back 2', 'payment', 3000)),
  )) {
    expect(balanceOf(server.hotel, 'García')).toBe(0);
    expect(server.cases).toEqual([]);
  }
});

test('K31: a payment that was none is struck through at one desk and refunded at another: the same is asked, in either order', () => {
  const both = twoDesks(paid, voidLine('payment'), refund('back', 'payment', 2000));
  for (const server of Object.values(both)) {
    expect(balanceOf(server.hotel, 'García')).toBe(2000);
    expect(server.openCases).toMatchObject([{ kind: 'refunded-too-much', postings: ['payment'], amountMinor: 2000 }]);
  }
  expect(both.frontDeskFirst.openCases).toEqual(both.backOfficeFirst.openCases);
  expect(both.frontDeskFirst.offers('refunded-too-much')).toEqual(both.backOfficeFirst.offers('refunded-too-much'));
});

test('K31: a deposit that was none is struck through at one desk and given back at another: the same is asked, in either order', () => {
  const held = [bookRoom('García', nights('05-03', '05-05')), deposit('ahead', 'García', 5000)];
  const both = twoDesks(held, voidLine('ahead'), refundDeposit('back', 'ahead', 2000));
  for (const server of Object.values(both)) {
    expect(accountsOf(server.hotel)).toEqual(['García 0, -2000 held']);
    expect(server.openCases).toMatchObject([{ kind: 'refunded-too-much', postings: ['ahead'], amountMinor: 2000 }]);
  }
  expect(both.frontDeskFirst.openCases).toEqual(both.backOfficeFirst.openCases);
});
