import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { aurora, given } from '#test/support/given.ts';
import { bookRoom, checkIn, day, device, nights, staff } from '#test/support/hotel-aurora.ts';
import { openShift, pay, refund, shift } from '#test/support/money.ts';

const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '102')];
const elsewhere = { device: device('bar') };
const drop: HotelCommand = { type: 'DropCash', dropId: 'drop 1', shiftId: shift('morning'), amountMinor: 4000 };
const close = (countedMinor: number): HotelCommand => ({
  type: 'CloseCashShift',
  shiftId: shift('morning'),
  countedMinor,
});

test('a shift begins with the count of the float, by whoever is at the desk', () => {
  given()
    .when(openShift('morning'))
    .emits({
      type: 'CashShiftOpened',
      shiftId: shift('morning'),
      drawer: 'Drawer 1',
      device: device('front desk'),
      cashier: staff('Ada'),
      floatMinor: 10_000,
      businessDate: day('05-03'),
    });
});

test('a hotel that has never opened a shift takes cash without one', () => {
  expect(aurora(...inHouse, pay('payment', 'García', 5000, 'cash')).postings.size).toBe(1);
});

test('a hotel that uses shifts takes cash in an open one only, and cards anywhere', () => {
  given(...inHouse, openShift('morning'))
    .when(pay('payment', 'García', 5000, 'cash'), elsewhere)
    .refused('no-open-shift');
  expect(aurora(...inHouse, openShift('morning'), [pay('card', 'García', 5000), elsewhere]).postings.size).toBe(1);
  given(...inHouse, openShift('morning'), close(10_000))
    .when(pay('payment', 'García', 5000, 'cash'))
    .refused('no-open-shift');
});

test('the count is compared with what should be there: over or short is a figure, not a refusal', () => {
  const day1 = [
    ...inHouse,
    openShift('morning'),
    pay('cash', 'García', 5000, 'cash'),
    pay('card', 'García', 7000),
    refund('back', 'cash', 1000),
    drop,
  ];
  given(...day1)
    .when(close(9_950))
    .emits({
      type: 'CashShiftClosed',
      shiftId: shift('morning'),
      countedMinor: 9_950,
      expectedMinor: 10_000,
      businessDate: day('05-03'),
    });
});

test('one drawer at a device, one shift at a drawer', () => {
  given(openShift('morning'))
    .when(openShift('second', 'Drawer 2'))
    .refused('shift-already-open', { drawer: 'Drawer 1' });
  given(openShift('morning')).when(openShift('second'), elsewhere).refused('drawer-in-use', { drawer: 'Drawer 1' });
});

test('a drop is counted once, and not after the count', () => {
  given(openShift('morning'), drop).when(drop).emitsNothing();
  given(openShift('morning'), close(10_000)).when(drop).refused('shift-closed');
  given().when(drop).refused('unknown-shift');
});

test('a shift that is counted twice is counted once', () => {
  given(openShift('morning'), close(10_000)).when(close(9000)).emitsNothing();
});
