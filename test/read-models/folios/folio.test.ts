import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { FolioCard } from '#contract/folio.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { FolioId } from '#domain/kernel/identifiers.ts';
import { bookRoom, checkIn, day, nights, today } from '#test/support/hotel-aurora.ts';
import {
  addBreakfast,
  allow,
  charge,
  deposit,
  folio,
  openAccount,
  openShift,
  pay,
  posting,
  refund,
  shift,
  transfer,
  voidLine,
} from '#test/support/money.ts';
import { RandomDesks, rolls } from '#test/support/random-desks.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

vi.setConfig({ testTimeout: 120_000 });

const inHouse = [addBreakfast, bookRoom('García', nights('05-03', '05-05')), checkIn('García', '101')];
const statement = (card: FolioCard | undefined): readonly string[] =>
  (card?.lines ?? []).map(
    ({ kind, amountMinor, runningMinor, gone }) =>
      `${kind} ${amountMinor}${gone ? ` ${gone.how}` : ''} = ${runningMinor}`,
  );

test('a statement has every line ever written, with the balance after it', () => {
  const hotel = new FoldedHotel(
    ...inHouse,
    charge('breakfast 1', 'García'),
    charge('breakfast 2', 'García'),
    voidLine('breakfast 2'),
    allow('allowance', 'breakfast 1', 500),
    pay('payment', 'García', 1000),
  );
  const card = hotel.ask('Folio', { folioId: folio('García') });
  expect(statement(card)).toEqual([
    'charge 1500 = 1500',
    'charge 1500 voided = 1500',
    'allowance -500 = 1000',
    'payment -1000 = 0',
  ]);
  expect(card).toMatchObject({
    balanceMinor: 0,
    chargesMinor: 1000,
    paymentsMinor: 1000,
    owner: { roomNumber: '101' },
  });
  expect(card?.lines[0]).toMatchObject({ itemLabel: 'Breakfast', correctedMinor: 500 });
});

test('the nights that have come and are not charged are said, and after check-out they are lines', () => {
  const hotel = new FoldedHotel(...inHouse);
  expect(hotel.ask('Folio', { folioId: folio('García') }, day('05-04'))?.unposted).toEqual([
    day('05-03'),
    day('05-04'),
  ]);
  hotel.happens(pay('payment', 'García', 18_000), [
    { type: 'CheckOutGuest', reservationId: bookRoom('García', nights('05-03', '05-05')).reservationId },
    { businessDate: day('05-05') },
  ]);
  const card = hotel.ask('Folio', { folioId: folio('García') }, day('05-05'));
  expect(statement(card)).toEqual(['payment -18000 = -18000', 'room 9000 = -9000', 'room 9000 = 0']);
  expect(card?.unposted).toEqual([]);
});

test('a line that was moved stands on both folios: gone from one, counting on the other', () => {
  const hotel = new FoldedHotel(
    ...inHouse,
    openAccount('Acme'),
    charge('breakfast 1', 'García'),
    transfer('breakfast 1', 'García', 'Acme'),
  );
  expect(statement(hotel.ask('Folio', { folioId: folio('García') }))).toEqual(['charge 1500 moved = 0']);
  expect(statement(hotel.ask('Folio', { folioId: folio('Acme') }))).toEqual(['charge 1500 = 1500']);
});

test('a deposit that is held is no part of the balance', () => {
  const hotel = new FoldedHotel(...inHouse, deposit('deposit', 'García', 5000));
  expect(hotel.ask('Folio', { folioId: folio('García') })).toMatchObject({ balanceMinor: 0, depositsMinor: 5000 });
});

test('open balances are those of folios that owe or are owed, the largest first, and accounts', () => {
  const hotel = new FoldedHotel(
    ...inHouse,
    openAccount('Acme'),
    charge('breakfast 1', 'García'),
    bookRoom('Müller', nights('05-03', '05-05')),
    charge('breakfast 2', 'Müller', 2),
  );
  const open = (): readonly string[] =>
    hotel.ask('OpenBalances', {}).map(({ folioId, balanceMinor }) => `${folioId} ${balanceMinor}`);
  expect(open()).toEqual(['Müller 3000', 'García 1500', 'Acme 0']);
  hotel.happens(pay('payment', 'Müller', 3000));
  expect(open()).toEqual(['García 1500', 'Acme 0']);
});

test('a shift report says by which means money came and went, and what should be in the drawer', () => {
  const hotel = new FoldedHotel(
    ...inHouse,
    openShift('morning'),
    pay('cash', 'García', 5000, 'cash'),
    pay('card', 'García', 7000),
    refund('back', 'cash', 1000),
    { type: 'DropCash', dropId: 'drop', shiftId: shift('morning'), amountMinor: 2000 },
  );
  expect(hotel.ask('CashShifts', {})).toMatchObject([
    {
      floatMinor: 10_000,
      byMethod: [
        { method: 'card', inMinor: 7000, outMinor: 0 },
        { method: 'cash', inMinor: 5000, outMinor: 1000 },
      ],
      droppedMinor: 2000,
      expectedMinor: 12_000,
    },
  ]);
});

test('a payment that the server has not heard of is on the statement, marked', () => {
  const hotel = new FoldedHotel(...inHouse).happensOffline(pay('payment', 'García', 1000));
  const [line] = hotel.ask('Folio', { folioId: folio('García') })?.lines ?? [];
  expect(line).toMatchObject({ postingId: posting('payment'), pending: true, offline: true });
});

test('whatever happens, statements and open balances are what decisions are made on', () => {
  fc.assert(
    fc.property(rolls, (story) => {
      const world = new RandomDesks();
      for (const roll of story) world.roll(roll);
      world.reconnect();
      const hotel = new FoldedHotel(...world.log);
      const open = new Map(hotel.ask('OpenBalances', {}).map((row) => [row.folioId, row]));
      for (const { folioId, balanceMinor, depositsMinor } of hotel.state.folios.values()) {
        const card = hotel.ask('Folio', { folioId });
        expect(card, folioId).toMatchObject({ balanceMinor, depositsMinor, isClosed: isClosed(hotel.state, folioId) });
        expect(open.get(folioId)?.balanceMinor ?? 0, folioId).toBe(balanceMinor);
        expect(open.get(folioId)?.depositsMinor ?? 0, folioId).toBe(depositsMinor);
      }
    }),
    { numRuns: 40 },
  );
});

function isClosed(hotel: HotelState, folioId: FolioId): boolean {
  return hotel.folios.get(folioId)?.isClosed === true;
}

test('a folio that nobody knows has no statement', () => {
  expect(new FoldedHotel(...inHouse).ask('Folio', { folioId: folio('Nobody') }, today)).toBeUndefined();
});
