import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MoneyOfPeriod } from '#contract/takings.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { TaxRuleId } from '#domain/kernel/identifiers.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { bookRoom, checkIn, day, nights, today } from '#test/support/hotel-aurora.ts';
import {
  addBreakfast,
  allow,
  charge,
  deposit,
  openAccount,
  pay,
  refund,
  refundDeposit,
  transfer,
  voidLine,
} from '#test/support/money.ts';
import { commandFor, dice, tasks } from '#test/support/random-tasks.ts';
import { foliosTasks } from '#test/support/tasks/folios-tasks.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const vat: HotelCommand = {
  type: 'AddTaxRule',
  taxRuleId: 'vat' as TaxRuleId,
  code: 'VAT',
  from: day('01-01'),
  basisPoints: 2000,
  isIncluded: true,
  appliesTo: ['food'],
};
const on = (date: string, command: HotelCommand) => [command, { businessDate: day(date) }] as const;
const moneyOn = (hotel: FoldedHotel, date: HotelDay, now = today) =>
  hotel.ask('FlashReport', { day: date }, now).day.money;

const aBusyDay = () =>
  new FoldedHotel(
    addBreakfast,
    vat,
    bookRoom('García', nights('05-03', '05-05')),
    deposit('deposit', 'García', 5000),
    checkIn('García', '101'),
    openAccount('Acme'),
    charge('breakfast 1', 'García', 2),
    charge('breakfast 2', 'García'),
    voidLine('breakfast 2'),
    allow('less', 'breakfast 1', 600),
    transfer('breakfast 1', 'García', 'Acme'),
    pay('cash', 'Acme', 2000, 'card'),
    refund('back', 'cash', 500),
    refundDeposit('deposit back', 'deposit', 1000),
  );

test('a day tells what was earned by department, without its taxes, and less what was struck or taken off', () => {
  const { takings } = moneyOn(aBusyDay(), today);
  expect(takings.revenueMinor).toEqual({ food: 2000 });
  expect(takings.taxes).toEqual([{ code: 'VAT', basisPoints: 2000, taxMinor: 400 }]);
  expect(takings.chargedMinor).toBe(2400);
});

test('money is told by the means it came and went, and deposits are a debt until they are applied', () => {
  const { takings, depositLedger } = moneyOn(aBusyDay(), today);
  expect(takings.byMethod).toEqual({ card: { inMinor: 7000, outMinor: 1500 } });
  expect(takings.deposits).toEqual({ takenMinor: 5000, appliedMinor: 0, refundedMinor: 1000 });
  expect(depositLedger).toEqual({ openingMinor: 0, closingMinor: 4000 });
});

test('the evening of a day stays as it was, whatever is paid on the days after it', () => {
  const hotel = aBusyDay();
  const { guestLedger } = moneyOn(hotel, today);
  expect(guestLedger).toEqual({ openingMinor: 0, closingMinor: 900 });
  hotel.happens(on('05-04', pay('later', 'Acme', 900)));
  expect(moneyOn(hotel, today, day('05-04')).guestLedger).toEqual(guestLedger);
  const next = moneyOn(hotel, day('05-04'), day('05-04'));
  expect(next.guestLedger).toEqual({ openingMinor: 900, closingMinor: 0 });
});

test('the month is the sum of its days', () => {
  const hotel = aBusyDay().happens(on('05-04', charge('breakfast 3', 'García')));
  const { monthToDate } = hotel.ask('FlashReport', { day: day('05-04') }, day('05-04'));
  expect(monthToDate.money.takings.revenueMinor).toEqual({ food: 3250 });
  expect(monthToDate.money.guestLedger).toEqual({ openingMinor: 0, closingMinor: 2400 });
});

test('whatever is charged, paid and put right, nothing comes from nowhere: each figure adds up to the folios', () => {
  const money = Object.keys(foliosTasks) as (keyof typeof foliosTasks)[];
  const task = fc.oneof(fc.constantFrom(...money), tasks);
  const steps = fc.array(fc.record({ task, dice, later: fc.nat(9) }), { maxLength: 80, size: 'max' });
  fc.assert(
    fc.property(steps, (done) => {
      const hotel = aBusyDay();
      let businessDate = today;
      for (const [index, step] of done.entries()) {
        if (step.later === 9) businessDate = addDays(businessDate, 1);
        const view = { hotel: hotel.state, businessDate, at: 0 as never, newId: `step ${index}` };
        const command = commandFor(step.task, step.dice, view);
        if (command && hotel.accepts(command, { businessDate })) hotel.happens([command, { businessDate }]);
      }
      const { yearToDate, now } = hotel.ask('FlashReport', { day: businessDate }, businessDate);
      expectToAddUp(yearToDate.money);
      expect(yearToDate.money.guestLedger).toEqual({ openingMinor: 0, closingMinor: now.openBalancesMinor });
      expect(yearToDate.money.depositLedger).toEqual({ openingMinor: 0, closingMinor: now.depositsMinor });
      const folios = [...hotel.state.folios.values()];
      expect(folios.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0)).toBe(now.openBalancesMinor);
    }),
    { numRuns: 40 },
  );
});

function expectToAddUp({ takings, guestLedger, depositLedger }: MoneyOfPeriod): void {
  const { revenueMinor, taxes, cityTaxMinor, chargedMinor, settledMinor, byMethod, deposits } = takings;
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
  const revenue = sum(Object.values(revenueMinor));
  expect(revenue + sum(taxes.map(({ taxMinor }) => taxMinor)) + cityTaxMinor).toBe(chargedMinor);
  expect(guestLedger.openingMinor + chargedMinor - settledMinor).toBe(guestLedger.closingMinor);
  const { takenMinor, appliedMinor, refundedMinor } = deposits;
  expect(depositLedger.openingMinor + takenMinor - appliedMinor - refundedMinor).toBe(depositLedger.closingMinor);
  const money = sum(Object.values(byMethod).map(({ inMinor, outMinor }) => inMinor - outMinor));
  expect(money).toBe(settledMinor - appliedMinor + takenMinor - refundedMinor);
}
