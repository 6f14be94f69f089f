import type { TemplateResult } from 'lit';
import type { FlashReport } from '#contract/flash-report.ts';
import type { Earner, MoneyOfPeriod, Takings } from '#contract/takings.ts';
import { methodWords, supplyWords, taxWords } from '#page/wording/money-words.ts';
import type { Names } from '#page/wording/names.ts';
import { flashPart, flashPeriods, flashRow } from './flash-rows.ts';

const EARNERS = ['lodging', 'food', 'drinks', 'goods', 'services', 'fees', 'untold'] as const satisfies Earner[];
const METHODS = ['cash', 'card', 'bank-transfer', 'voucher', 'other'] as const;

/** The money of the flash report: what was earned, in which tax, what came in and by which means, and what is still open. */
export function moneyParts(answer: FlashReport, names: Names): readonly TemplateResult[] {
  const row = (words: string, minorOf: (money: MoneyOfPeriod) => number): TemplateResult =>
    flashRow(answer, words, ({ money }) => names.money(minorOf(money)));
  const occurs = (minorOf: (takings: Takings) => number): boolean =>
    flashPeriods(answer).some(({ money }) => minorOf(money.takings) !== 0);
  const earned = EARNERS.map((earner) => [earnerWords(earner), revenueOf(earner)] as const);
  const took = METHODS.map((method) => [methodWords[method], netOf(method)] as const);
  const taxes = taxesIn(answer).map((name) => [name, taxOf(name)] as const);
  const shown = (figures: readonly (readonly [string, (takings: Takings) => number])[]): TemplateResult[] =>
    figures.filter(([, of]) => occurs(of)).map(([words, of]) => row(words, ({ takings }) => of(takings)));
  return [
    flashPart('Posted revenue, net of tax', [
      ...shown(earned),
      row('All departments', ({ takings }) => allEarned(takings)),
    ]),
    flashPart('Taxes', [...shown(taxes), row('City tax', ({ takings }) => takings.cityTaxMinor)]),
    flashPart('Money taken, less money given back', [
      ...shown(took),
      row('All means', ({ takings }) => allTaken(takings)),
    ]),
    flashPart('Guest ledger', [
      row('Open in the morning', ({ guestLedger }) => guestLedger.openingMinor),
      row('Charged', ({ takings }) => takings.chargedMinor),
      row('Paid and applied', ({ takings }) => 0 - takings.settledMinor),
      row('Open in the evening', ({ guestLedger }) => guestLedger.closingMinor),
    ]),
    flashPart('Deposits held', [
      row('Held in the morning', ({ depositLedger }) => depositLedger.openingMinor),
      row('Taken', ({ takings }) => takings.deposits.takenMinor),
      row('Applied to bills', ({ takings }) => 0 - takings.deposits.appliedMinor),
      row('Given back', ({ takings }) => 0 - takings.deposits.refundedMinor),
      row('Held in the evening', ({ depositLedger }) => depositLedger.closingMinor),
    ]),
  ];
}

function earnerWords(earner: (typeof EARNERS)[number]): string {
  return earner === 'untold' ? 'Department not told' : supplyWords[earner];
}

function revenueOf(earner: Earner): (takings: Takings) => number {
  return ({ revenueMinor }) => revenueMinor[earner] ?? 0;
}

function netOf(method: (typeof METHODS)[number]): (takings: Takings) => number {
  return ({ byMethod }) => (byMethod[method]?.inMinor ?? 0) - (byMethod[method]?.outMinor ?? 0);
}

function allEarned(takings: Takings): number {
  return EARNERS.reduce((sum, earner) => sum + revenueOf(earner)(takings), 0);
}

function allTaken(takings: Takings): number {
  return METHODS.reduce((sum, method) => sum + netOf(method)(takings), 0);
}

function taxesIn(answer: FlashReport): readonly string[] {
  return [...new Set(flashPeriods(answer).flatMap(({ money }) => money.takings.taxes.map(taxWords)))];
}

function taxOf(name: string): (takings: Takings) => number {
  return ({ taxes }) => taxes.reduce((sum, tax) => (taxWords(tax) === name ? sum + tax.taxMinor : sum), 0);
}
