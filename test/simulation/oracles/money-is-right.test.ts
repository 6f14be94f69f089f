import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { moneyIsRight } from './money-is-right.ts';
import { MoneyBook } from './money-book.ts';

const businessDate = 10 as HotelDay;
const on = (postingId: string, folioId = 'f') => ({ postingId, folioId, businessDate }) as const;
const amounts = (grossMinor: number) => ({ grossMinor, netMinor: grossMinor, taxes: [] });

/** A day at the till: what is owed in the end is 1,000 − 100 − 600 + 50 − 200 = 150, and 100 of the deposit are held. */
const DAY = [
  {
    type: 'CashShiftOpened',
    shiftId: 's',
    drawer: 'front',
    device: 'd',
    cashier: 'ana',
    floatMinor: 500,
    businessDate,
  },
  { type: 'ChargePosted', ...on('bar'), ...amounts(1_000), itemId: 'i', quantity: 1, unitMinor: 1_000 },
  { type: 'AllowancePosted', ...on('less'), ...amounts(100), against: 'bar', reason: 'goodwill' },
  { type: 'PaymentRecorded', ...on('paid'), method: 'cash', amountMinor: 600, shiftId: 's', receivedAt: 0 },
  {
    type: 'PaymentRefunded',
    ...on('back'),
    method: 'cash',
    amountMinor: 50,
    shiftId: 's',
    paymentId: 'paid',
    reason: 'mistake',
  },
  { type: 'DepositRecorded', ...on('ahead'), method: 'card', amountMinor: 300, receivedAt: 0 },
  { type: 'DepositApplied', ...on('applied'), depositId: 'ahead', amountMinor: 200 },
  { type: 'CashDropped', dropId: 'safe', shiftId: 's', amountMinor: 400, businessDate },
] as unknown as readonly HotelEvent[];

const MOVED = {
  type: 'PostingTransferred',
  ...amounts(1_000),
  businessDate,
  postingId: 'bar',
  kind: 'charge',
  fromFolioId: 'f',
  toFolioId: 'company',
} as unknown as HotelEvent;
const VOIDED = { type: 'PostingVoided', ...on('bar', 'company'), ...amounts(1_000), kind: 'charge', reason: 'mistake' };

const recorded = (events: readonly unknown[]) =>
  events.map((event, index) => ({ position: index + 1, event })) as unknown as readonly RecordedEvent[];

function imageOf(events: readonly unknown[]): HotelState {
  const hotel = createHotelState();
  for (const event of recorded(events)) evolve(hotel, event.event, event);
  return hotel;
}

const broken = (events: readonly unknown[], visible = imageOf(events)) =>
  moneyIsRight(recorded(events), [{ name: 'desk-1', visible }]).join('\n');

test('a day at the till is written down as a bookkeeper would', () => {
  const book = MoneyBook.of(recorded(DAY));
  expect([book.owed().get('f'), book.held().get('f'), book.drawers().get('s')]).toEqual([150, 100, 650]);
  expect(book.days.get(businessDate)).toEqual({ charged: 900, settled: 750, held: 100, cashIn: 600, cashOut: 50 });
});

test('what the product makes of the same day is the same, moved and struck out too', () => {
  expect(broken(DAY)).toBe('');
  expect(broken([...DAY, MOVED])).toBe('');
  expect(broken([...DAY, MOVED, VOIDED])).toBe('');
  expect(
    MoneyBook.of(recorded([...DAY, MOVED, VOIDED]))
      .owed()
      .get('company'),
  ).toBe(undefined);
});

test('money that a desk has lost from sight is told', () => {
  expect(broken(DAY, imageOf(DAY.slice(0, 6)))).toContain('desk-1 decides as if owed f: 350, and the book says 150');
});

test('money that is right in sum and on the wrong folio is told', () => {
  expect(broken([...DAY, MOVED], imageOf(DAY))).toContain('decides as if owed company: 0, and the book says 1000');
});

test('a line that is written twice, or struck out twice, is told', () => {
  expect(broken([...DAY, DAY[1]])).toContain('line bar is written twice');
  expect(broken([...DAY, MOVED, VOIDED, VOIDED])).toContain('line bar is struck out and is not there');
});

test('a report that leaves out what was charged is told', () => {
  const none = { openingMinor: 0, closingMinor: 0 };
  const deposits = { takenMinor: 300, appliedMinor: 200, refundedMinor: 0 };
  const takings = { revenueMinor: {}, taxes: [], cityTaxMinor: 0, chargedMinor: 0, settledMinor: 750, deposits };
  const byMethod = { cash: { inMinor: 600, outMinor: 50 } };
  const day = { takings: { ...takings, byMethod }, guestLedger: none, depositLedger: none };
  const money = { balances: [], shifts: [], days: [{ day: businessDate, money: day }] };
  const said = moneyIsRight(recorded(DAY), [{ name: 'desk-1', visible: imageOf(DAY), money }]);
  expect(said).toContain('I12: desk-1 reports as charged on 10: 0, and the book says 900');
  expect(said.filter((line) => line.includes('reports'))).toHaveLength(1);
});
