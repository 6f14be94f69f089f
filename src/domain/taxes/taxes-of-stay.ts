import { addDays, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import { cityTaxOn, type Taxpayers } from './city-tax-on.ts';
import { taxRulesFor, type TaxTables } from './tax-rules.ts';
import { taxesOn, type TaxShare } from './taxes-on.ts';

/** One tax of a price, and whether the price that the guest was told has it in it. */
export type ToldTax = TaxShare & { readonly isIncluded: boolean };

type TaxSums = {
  /** What the guest pays: the price, the taxes that come on top of it, and the city taxes. */
  readonly dueMinor: number;
  /** The price as it is told. */
  readonly priceMinor: number;
  readonly netMinor: number;
  readonly includedMinor: number;
  readonly onTopMinor: number;
  readonly cityTaxMinor: number;
};

export type TaxesOfNight = TaxSums & { readonly night: HotelDay; readonly taxes: readonly ToldTax[] };

/** What is due for a stay, night by night and in all; the sums are those of the nights, as a bill's are of its lines. */
export type TaxesOfStay = TaxSums & { readonly nights: readonly TaxesOfNight[]; readonly taxes: readonly ToldTax[] };

/** The taxes of a stay at these prices, with the functions that its nights will be charged with. */
export function taxesOfStay(
  tables: TaxTables,
  who: Taxpayers,
  stay: Interval,
  nightlyMinor: readonly number[],
): TaxesOfStay {
  const nights = nightlyMinor.map((price, index) =>
    taxesOfNight(tables, who, stay, addDays(stay.arrival, index), price),
  );
  const sum = (name: keyof TaxSums): number => nights.reduce((total, night) => total + night[name], 0);
  return {
    nights,
    dueMinor: sum('dueMinor'),
    priceMinor: sum('priceMinor'),
    netMinor: sum('netMinor'),
    includedMinor: sum('includedMinor'),
    onTopMinor: sum('onTopMinor'),
    cityTaxMinor: sum('cityTaxMinor'),
    taxes: byRate(nights.flatMap(({ taxes }) => taxes)),
  };
}

function taxesOfNight(
  tables: TaxTables,
  who: Taxpayers,
  stay: Interval,
  night: HotelDay,
  priceMinor: number,
): TaxesOfNight {
  const { grossMinor, netMinor, taxes } = taxesOn(tables, 'lodging', priceMinor, night);
  const rules = taxRulesFor(tables, 'lodging', night);
  const told = taxes.map((tax) => ({
    ...tax,
    isIncluded: rules.some((rule) => rule.code === tax.code && rule.isIncluded),
  }));
  // A day use is not a night, and cities tax nights.
  const cityTaxes = stay.arrival === stay.departure ? [] : cityTaxOn(tables, who, stay, night);
  const cityTaxMinor = cityTaxes.reduce((sum, tax) => sum + tax.grossMinor, 0);
  return {
    night,
    dueMinor: grossMinor + cityTaxMinor,
    priceMinor,
    netMinor,
    includedMinor: priceMinor - netMinor,
    onTopMinor: grossMinor - priceMinor,
    cityTaxMinor,
    taxes: told,
  };
}

function byRate(taxes: readonly ToldTax[]): readonly ToldTax[] {
  const sums = new Map<string, ToldTax>();
  for (const tax of taxes) {
    const key = `${tax.code} ${tax.basisPoints} ${tax.isIncluded}`;
    sums.set(key, { ...tax, taxMinor: (sums.get(key)?.taxMinor ?? 0) + tax.taxMinor });
  }
  return [...sums.values()];
}
