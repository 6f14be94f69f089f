import { expect, test } from 'vitest';
import { bookRoom, checkIn, nights } from '#test/support/hotel-aurora.ts';
import { addBreakfast, balanceOf, pay } from '#test/support/money.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const inHouse = [addBreakfast, bookRoom('García', nights('05-03', '05-05')), checkIn('García', '101')];
const slip = (payment: string, reference: string) => ({ ...pay(payment, 'García', 5000), reference });

test('K30: the same slip of the terminal is one payment, in either order, and nobody is asked', () => {
  for (const server of Object.values(twoDesks(inHouse, slip('one', 'slip 1'), slip('two', 'slip 1')))) {
    expect(balanceOf(server.hotel, 'García')).toBe(-5000);
    expect(server.cases).toEqual([]);
  }
});

test('K30: two slips are two payments, and nobody is asked', () => {
  for (const server of Object.values(twoDesks(inHouse, slip('one', 'slip 1'), slip('two', 'slip 2')))) {
    expect(balanceOf(server.hotel, 'García')).toBe(-10_000);
    expect(server.cases).toEqual([]);
  }
});

const typedTwice = () => twoDesks(inHouse, pay('one', 'García', 5000), pay('two', 'García', 5000));

test('K30: without a slip both are kept, and it is a case, the same in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = typedTwice();
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(balanceOf(server.hotel, 'García')).toBe(-10_000);
    expect(server.cases).toEqual(['payment-taken-twice: García']);
  }
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test('K30: it was one payment, or the second goes back, or both are right', () => {
  for (const server of Object.values(typedTwice())) {
    expect(server.offers('payment-taken-twice')).toEqual(['void-posting:two:5000', 'refund:two:5000', 'keep-as-is']);
  }
});

test.each([
  [0, -5000],
  [1, -5000],
  [2, -10_000],
])('K30: option %i ends the case', (index, balance) => {
  for (const server of Object.values(typedTwice())) {
    server.choose('payment-taken-twice', index);
    expect(server.cases).toEqual([]);
    expect(balanceOf(server.hotel, 'García')).toBe(balance);
  }
});
