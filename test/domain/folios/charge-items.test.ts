import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { aurora, given } from '#test/support/given.ts';
import { bookRoom, checkIn, nights } from '#test/support/hotel-aurora.ts';
import { addBreakfast, balanceOf, breakfast, charge } from '#test/support/money.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '102'), addBreakfast];
const reprice = (unitMinor: number, before = 1500): HotelCommand => ({
  type: 'RepriceChargeItem',
  itemId: breakfast,
  unitMinor,
  before,
});
const retire: HotelCommand = { type: 'RetireChargeItem', itemId: breakfast };
const reinstate: HotelCommand = { type: 'ReinstateChargeItem', itemId: breakfast };
/** As a desk charges: at the price that was told. */
const toldPrice = { ...charge('breakfast 1', 'García'), unitMinor: 1500 } as HotelCommand;

test('another price holds from now on: what was charged stays', () => {
  const before = [...inHouse, charge('breakfast 1', 'García')];
  given(...before)
    .when(reprice(1800))
    .emits({ type: 'ChargeItemRepriced', itemId: breakfast, before: 1500, unitMinor: 1800 });
  expect(balanceOf(aurora(...before, reprice(1800), charge('breakfast 2', 'García')), 'García')).toBe(3300);
});

test('the price that it has is no other price, and no price is below nothing', () => {
  given(...inHouse)
    .when(reprice(1500))
    .emitsNothing();
  given(...inHouse)
    .when(reprice(-1))
    .refused('amount-invalid');
  given().when(reprice(1800)).refused('unknown-item');
});

test('what is retired is charged no longer, until it is taken up again', () => {
  given(...inHouse, retire)
    .when(charge('breakfast 1', 'García'))
    .refused('item-retired');
  given(...inHouse, retire)
    .when(retire)
    .emitsNothing();
  expect(balanceOf(aurora(...inHouse, retire, reinstate, charge('breakfast 1', 'García')), 'García')).toBe(1500);
});

test('a guest who was told a price without a line pays that one, whoever is heard first', () => {
  for (const { hotel, cases } of Object.values(twoDesks(inHouse, toldPrice, reprice(1800)))) {
    expect(balanceOf(hotel, 'García')).toBe(1500);
    expect(cases).toEqual([]);
  }
});

test('a guest had it while a manager retired it: it is on the bill, whoever is heard first', () => {
  for (const { hotel } of Object.values(twoDesks(inHouse, toldPrice, retire))) {
    expect(balanceOf(hotel, 'García')).toBe(1500);
    expect(hotel.chargeItems.get(breakfast)?.retired).toBe(true);
  }
});
