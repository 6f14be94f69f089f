import { expect, test } from 'vitest';
import type { TaxRuleId } from '#domain/kernel/identifiers.ts';
import { cityTaxOn, type Taxpayers } from '#domain/taxes/city-tax-on.ts';
import type { CityTaxAdded } from '#domain/taxes/taxes-events.ts';
import { aurora } from '#test/support/given.ts';
import { day, nights } from '#test/support/hotel-aurora.ts';

const stay = nights('05-03', '05-12');
const family: Taxpayers = { adults: 2, children: 2, infants: 1, childAges: [4, 16] };
const due = (more: Partial<CityTaxAdded> = {}, who: Taxpayers = family, night = '05-03') => {
  const tax: CityTaxAdded = {
    type: 'CityTaxAdded',
    taxRuleId: 'city' as TaxRuleId,
    code: 'City tax',
    from: day('01-01'),
    amountMinor: 220,
    ...more,
  };
  return cityTaxOn(aurora(tax), who, stay, day(night)).map(({ persons, grossMinor }) => [persons, grossMinor]);
};

test('so much for each person and night', () => {
  expect(due({}, { adults: 2, children: 0, infants: 0 })).toEqual([[2, 440]]);
});

test('everybody pays where the city exempts nobody', () => {
  expect(due()).toEqual([[5, 1100]]);
});

test('children below the age pay nothing, older ones do', () => {
  expect(due({ exemptBelowAge: 16 })).toEqual([[3, 660]]);
});

test('a child whose age nobody asked is not charged for', () => {
  expect(due({ exemptBelowAge: 16 }, { adults: 1, children: 2, infants: 0 })).toEqual([[1, 220]]);
});

test('a long stay pays for its first nights only', () => {
  expect(due({ nightsAtMost: 7 }, family, '05-09')).toEqual([[5, 1100]]);
  expect(due({ nightsAtMost: 7 }, family, '05-10')).toEqual([]);
});

test('a city tax is due from its first night on', () => {
  expect(due({ from: day('05-04') })).toEqual([]);
});
