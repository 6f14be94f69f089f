import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaxRuleId } from '#domain/kernel/identifiers.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { TaxRuleAdded } from '#domain/taxes/taxes-events.ts';
import { taxesOn } from '#domain/taxes/taxes-on.ts';
import { aurora } from '#test/support/given.ts';
import { day, today } from '#test/support/hotel-aurora.ts';

const tax = (code: string, basisPoints: number, more: Partial<TaxRuleAdded> = {}): TaxRuleAdded => ({
  type: 'TaxRuleAdded',
  taxRuleId: `${code} ${basisPoints}` as TaxRuleId,
  code,
  from: day('01-01'),
  basisPoints,
  isIncluded: true,
  appliesTo: ['lodging'],
  ...more,
});
const lodging = (rules: readonly TaxRuleAdded[], priceMinor: number, on: HotelDay = today) =>
  taxesOn(aurora(...rules), 'lodging', priceMinor, on);

test('a tax in the price keeps the price: the net is rounded half up, the tax is the rest', () => {
  expect(lodging([tax('VAT', 1000)], 9000)).toEqual({
    grossMinor: 9000,
    netMinor: 8182,
    taxes: [{ code: 'VAT', basisPoints: 1000, taxMinor: 818 }],
  });
});

test('a half is rounded up: 5 with a tax of 100 % in it are 3 net', () => {
  expect(lodging([tax('VAT', 10_000)], 5)).toMatchObject({ grossMinor: 5, netMinor: 3 });
});

test('a tax on top of the price is added to it', () => {
  expect(lodging([tax('Sales tax', 825, { isIncluded: false })], 10_000)).toMatchObject({
    grossMinor: 10_825,
    netMinor: 10_000,
  });
});

test('several taxes in one price share what is not net, and what comes on top is reckoned on the net', () => {
  const rules = [tax('State', 500), tax('County', 250), tax('Resort', 1000, { isIncluded: false })];
  expect(lodging(rules, 10_000)).toEqual({
    grossMinor: 10_930,
    netMinor: 9302,
    taxes: [
      { code: 'State', basisPoints: 500, taxMinor: 465 },
      { code: 'County', basisPoints: 250, taxMinor: 233 },
      { code: 'Resort', basisPoints: 1000, taxMinor: 930 },
    ],
  });
});

test('the rate is that of the night: a stay over a change of rate has two', () => {
  const rules = [tax('VAT', 1000), tax('VAT', 700, { from: day('05-04') })];
  expect(lodging(rules, 10_000, day('05-03')).netMinor).toBe(9091);
  expect(lodging(rules, 10_000, day('05-04')).netMinor).toBe(9346);
});

test('a tax is on what it is on, from its day on, and zero ends it', () => {
  const ended = tax('VAT', 0, { from: day('06-01') });
  const hotel = aurora(tax('VAT', 1000), ended);
  expect(taxesOn(hotel, 'food', 9000, today).taxes).toEqual([]);
  expect(taxesOn(hotel, 'lodging', 9000, day('06-01')).taxes).toEqual([]);
  expect(lodging([tax('VAT', 1000, { from: day('05-04') })], 9000).taxes).toEqual([]);
});

test('yen have no decimals and Kuwaiti dinars three: a minor unit is a minor unit', () => {
  expect(lodging([tax('Consumption tax', 1000)], 15_000)).toMatchObject({ grossMinor: 15_000, netMinor: 13_636 });
  expect(lodging([tax('VAT', 500)], 45_125)).toMatchObject({ grossMinor: 45_125, netMinor: 42_976 });
});

test('net and taxes are the gross, whatever the price and the rates', () => {
  const rate = fc.record({ basisPoints: fc.integer({ min: 1, max: 10_000 }), isIncluded: fc.boolean() });
  fc.assert(
    fc.property(fc.array(rate, { maxLength: 4 }), fc.nat(2 ** 40), (rates, priceMinor) => {
      const rules = rates.map(({ basisPoints, isIncluded }, index) => tax(`T${index}`, basisPoints, { isIncluded }));
      const { grossMinor, netMinor, taxes } = lodging(rules, priceMinor);
      expect(taxes.reduce((sum, { taxMinor }) => sum + taxMinor, netMinor)).toBe(grossMinor);
      if (rules.every(({ isIncluded }) => isIncluded)) expect(grossMinor).toBe(priceMinor);
    }),
  );
});
