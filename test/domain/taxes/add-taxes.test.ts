import { test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { TaxRuleId } from '#domain/kernel/identifiers.ts';
import { given } from '#test/support/given.ts';
import { day } from '#test/support/hotel-aurora.ts';

const vat = {
  type: 'AddTaxRule',
  taxRuleId: 'vat-2026' as TaxRuleId,
  code: 'VAT',
  from: day('01-01'),
  basisPoints: 1000,
  isIncluded: true,
  appliesTo: ['lodging'],
} as const satisfies HotelCommand;
const city = {
  type: 'AddCityTax',
  taxRuleId: 'city-2026' as TaxRuleId,
  code: 'City tax',
  from: day('01-01'),
  amountMinor: 220,
} as const satisfies HotelCommand;

test('a tax holds from its day on', () => {
  given()
    .when(vat)
    .emits({ ...vat, type: 'TaxRuleAdded' });
});

test('a city tax holds from its night on', () => {
  given()
    .when(city)
    .emits({ ...city, type: 'CityTaxAdded' });
});

test('a tax that is added twice is added once', () => {
  given(vat).when(vat).emitsNothing();
  given(city).when(city).emitsNothing();
});

test('a tax has a name, a rate up to 100 % and something that it is on', () => {
  given()
    .when({ ...vat, code: ' ' })
    .refused('name-missing');
  given()
    .when({ ...vat, basisPoints: 10_001 })
    .refused('tax-rate-invalid');
  given()
    .when({ ...vat, basisPoints: 7.5 })
    .refused('tax-rate-invalid');
  given()
    .when({ ...vat, appliesTo: [] })
    .refused('tax-on-nothing');
});

test('a city tax has a name and an amount', () => {
  given()
    .when({ ...city, code: '' })
    .refused('name-missing');
  given()
    .when({ ...city, amountMinor: -1 })
    .refused('amount-invalid');
});
