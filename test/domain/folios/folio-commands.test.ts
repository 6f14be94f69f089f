import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { TaxRuleId } from '#domain/kernel/identifiers.ts';
import { aurora, given } from '#test/support/given.ts';
import { bookRoom, checkIn, day, nights, noonPlus } from '#test/support/hotel-aurora.ts';
import {
  accountsOf,
  addBreakfast,
  allow,
  balanceOf,
  breakfast,
  charge,
  deposit,
  expectWholeLines,
  folio,
  openAccount,
  pay,
  posting,
  refund,
  refundDeposit,
  transfer,
  voidLine,
} from '#test/support/money.ts';

const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '102'), addBreakfast];
const tomorrow = { businessDate: day('05-04') };
const vat: HotelCommand = {
  type: 'AddTaxRule',
  taxRuleId: 'vat' as TaxRuleId,
  code: 'VAT',
  from: day('01-01'),
  basisPoints: 1000,
  isIncluded: true,
  appliesTo: ['food'],
};

test('a charge is written with its taxes', () => {
  given(...inHouse, vat)
    .when(charge('breakfast 1', 'García', 2))
    .emits({
      type: 'ChargePosted',
      postingId: posting('breakfast 1'),
      folioId: folio('García'),
      itemId: breakfast,
      quantity: 2,
      unitMinor: 1500,
      department: 'food',
      grossMinor: 3000,
      netMinor: 2727,
      taxes: [{ code: 'VAT', basisPoints: 1000, taxMinor: 273 }],
      businessDate: day('05-03'),
    });
});

test('what is charged twice is charged once', () => {
  given(...inHouse, charge('breakfast 1', 'García'))
    .when(charge('breakfast 1', 'García'))
    .emitsNothing();
});

test('a charge needs a folio and an item that the hotel knows, and a quantity', () => {
  given(...inHouse)
    .when(charge('breakfast 1', 'Nobody'))
    .refused('unknown-folio');
  given(bookRoom('García', nights('05-03', '05-05')))
    .when(charge('breakfast 1', 'García'))
    .refused('unknown-item');
  given(...inHouse)
    .when(charge('breakfast 1', 'García', 0))
    .refused('quantity-invalid');
});

test('money is more than nothing', () => {
  given(...inHouse)
    .when(pay('payment', 'García', 0))
    .refused('amount-invalid');
});

test('a slip of the terminal is one payment, however often it is typed', () => {
  const slip = { ...pay('payment', 'García', 5000), reference: 'slip 4711' };
  given(...inHouse, slip)
    .when({ ...slip, postingId: posting('again') })
    .refused('payment-already-recorded', { reference: 'slip 4711' });
});

test('a deposit is the guest’s until it is applied, and then pays the bill', () => {
  const booked = aurora(...inHouse, deposit('deposit', 'García', 5000));
  expect(accountsOf(booked)).toEqual(['García 0, 5000 held']);
  const apply: HotelCommand = {
    type: 'ApplyDeposit',
    postingId: posting('applied'),
    depositId: posting('deposit'),
    amountMinor: 3000,
  };
  expect(accountsOf(aurora(...inHouse, deposit('deposit', 'García', 5000), apply))).toEqual([
    'García -3000, 2000 held',
  ]);
  given(...inHouse, deposit('deposit', 'García', 5000), apply)
    .when({ ...apply, postingId: posting('more'), amountMinor: 2001 })
    .refused('deposit-exceeds', { leftMinor: 2000 });
});

test('a deposit goes back as far as it is left, and takes no revenue back', () => {
  const hotel = aurora(...inHouse, deposit('deposit', 'García', 5000), refundDeposit('back', 'deposit', 5000));
  expect(accountsOf(hotel)).toEqual(['García 0']);
  given(...inHouse, deposit('deposit', 'García', 5000), refundDeposit('back', 'deposit', 4000))
    .when(refundDeposit('more', 'deposit', 2000))
    .refused('deposit-exceeds', { leftMinor: 1000 });
});

test('no more is given back than was paid', () => {
  given(...inHouse, pay('payment', 'García', 5000), refund('back', 'payment', 2000))
    .when(refund('more', 'payment', 3001))
    .refused('refund-exceeds', { leftMinor: 3000 });
  given(...inHouse, charge('breakfast 1', 'García'))
    .when(refund('back', 'breakfast 1', 100))
    .refused('wrong-posting');
});

test('a mistake is struck through on its day; the line stays', () => {
  const hotel = aurora(...inHouse, charge('breakfast 1', 'García'), voidLine('breakfast 1'));
  expect(balanceOf(hotel, 'García')).toBe(0);
  expect(hotel.postings.get(posting('breakfast 1'))).toMatchObject({ grossMinor: 1500, isGone: true });
});

test('after its day a line is not struck through but allowed against', () => {
  given(...inHouse, charge('breakfast 1', 'García'))
    .when(voidLine('breakfast 1'), tomorrow)
    .refused('date-closed', { businessDate: day('05-03') });
  const hotel = aurora(...inHouse, charge('breakfast 1', 'García'), [
    allow('allowance', 'breakfast 1', 1500),
    tomorrow,
  ]);
  expect(balanceOf(hotel, 'García')).toBe(0);
});

test('a line that was corrected is not struck through before its correction', () => {
  const paid = [...inHouse, pay('payment', 'García', 5000), refund('back', 'payment', 2000)];
  given(...paid)
    .when(voidLine('payment'))
    .refused('posting-corrected');
  given(...paid, voidLine('back'))
    .when(voidLine('payment'))
    .emits({
      type: 'PostingVoided',
      postingId: posting('payment'),
      folioId: folio('García'),
      kind: 'payment',
      grossMinor: 5000,
      netMinor: 5000,
      taxes: [],
      method: 'card',
      businessDate: day('05-03'),
      reason: 'mistake',
    });
});

test('a charge that is allowed piece by piece is allowed to the last cent of its tax', () => {
  const thirds = [1, 2, 3].map((piece) => allow(`allowance ${piece}`, 'breakfast 1', 500));
  const hotel = aurora(...inHouse, vat, charge('breakfast 1', 'García'), ...thirds);
  const allowed = [...hotel.postings.values()].filter(({ kind }) => kind === 'allowance');
  expect(allowed.reduce((sum, { netMinor }) => sum + netMinor, 0)).toBe(1364);
  expectWholeLines(hotel);
  given(...inHouse, charge('breakfast 1', 'García'), allow('allowance', 'breakfast 1', 1000))
    .when(allow('more', 'breakfast 1', 501))
    .refused('allowance-exceeds', { leftMinor: 500 });
});

test('a line moves to whoever it belongs to, and no sum changes', () => {
  const moved = [
    ...inHouse,
    openAccount('Acme'),
    charge('breakfast 1', 'García'),
    transfer('breakfast 1', 'García', 'Acme'),
  ];
  expect(accountsOf(aurora(...moved))).toEqual(['Acme 1500', 'García 0']);
  given(...moved)
    .when(transfer('breakfast 1', 'García', 'Acme'))
    .emitsNothing();
  given(...moved, openAccount('Bolt'))
    .when(transfer('breakfast 1', 'García', 'Bolt'))
    .refused('posting-moved', { folioId: folio('Acme') });
});

test('three who share a charge of 1000 pay 334, 333 and 333, and each its tax', () => {
  const shares = ['García', 'Acme', 'Bolt'].map((name) => ({
    postingId: posting(`share of ${name}`),
    folioId: folio(name),
    weight: 1,
  }));
  const split: HotelCommand = { type: 'SplitPosting', postingId: posting('dinner'), shares };
  const dinner: HotelCommand = { ...charge('dinner', 'García'), type: 'PostCharge', unitMinor: 1000 } as HotelCommand;
  const hotel = aurora(...inHouse, vat, openAccount('Acme'), openAccount('Bolt'), dinner, split);
  expect(accountsOf(hotel)).toEqual(['Acme 333', 'Bolt 333', 'García 334']);
  expectWholeLines(hotel);
  given(...inHouse, dinner)
    .when({ ...split, shares: shares.slice(0, 1) })
    .refused('shares-invalid');
});

test('the nights go to the company and the extras stay with the guest', () => {
  const night: HotelCommand = {
    type: 'SplitFolio',
    folioId: folio('García'),
    toFolioId: folio('Acme'),
    moves: 'extras',
  };
  const hotel = aurora(...inHouse, openAccount('Acme'), charge('breakfast 1', 'García'), night);
  expect(accountsOf(hotel)).toEqual(['Acme 1500', 'García 0']);
});

test('a folio is closed when nothing is open, and then takes nothing until it is reopened', () => {
  const close: HotelCommand = { type: 'CloseFolio', folioId: folio('Acme') };
  given(...inHouse, openAccount('Acme'), charge('breakfast 1', 'Acme'))
    .when(close)
    .refused('balance-not-zero', { balanceMinor: 1500 });
  given(...inHouse, openAccount('Acme'), close)
    .when(charge('breakfast 1', 'Acme'))
    .refused('folio-closed');
  expect(
    accountsOf(
      aurora(
        ...inHouse,
        openAccount('Acme'),
        close,
        { type: 'ReopenFolio', folioId: folio('Acme') },
        charge('b', 'Acme'),
      ),
    ),
  ).toEqual(['Acme 1500']);
});

test('an account has a name', () => {
  given()
    .when({ type: 'OpenFolio', folioId: folio('x'), kind: 'house', label: ' ' })
    .refused('name-missing');
});

test('two payments alike within half an hour are kept, and people are asked', () => {
  const first = [...inHouse, pay('payment 1', 'García', 5000)];
  const hotel = aurora(...first, [pay('payment 2', 'García', 5000), { at: noonPlus(29) }]);
  expect([...hotel.cases.values()].map(({ kind }) => kind)).toEqual(['payment-taken-twice']);
  expect(balanceOf(hotel, 'García')).toBe(-10_000);
  const later = aurora(...first, [pay('payment 2', 'García', 5000), { at: noonPlus(31) }]);
  expect(later.cases.isEmpty).toBe(true);
});
