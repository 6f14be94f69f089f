import { addDays, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import { cityTaxesFor, type CityTax, type TaxTables } from './tax-rules.ts';

/** Who sleeps here, as a city asks. Ages of children where they are known; infants are the youngest. */
export type Taxpayers = {
  readonly adults: number;
  readonly children: number;
  readonly infants: number;
  readonly childAges?: readonly number[];
};

/** What a city wants for one night of a stay. */
export type CityTaxDue = {
  readonly code: string;
  readonly persons: number;
  readonly unitMinor: number;
  readonly grossMinor: number;
};

/** Every city tax of a night; none where nobody pays, or the stay is longer than the city counts. */
export function cityTaxOn(tables: TaxTables, who: Taxpayers, stay: Interval, night: HotelDay): readonly CityTaxDue[] {
  return cityTaxesFor(tables, night).flatMap((tax) => {
    const { code, amountMinor, nightsAtMost } = tax;
    const persons = personsTaxed(tax, who);
    const isOver = nightsAtMost !== undefined && night >= addDays(stay.arrival, nightsAtMost);
    if (isOver || persons === 0) return [];
    return [{ code, persons, unitMinor: amountMinor, grossMinor: amountMinor * persons }];
  });
}

/** A child whose age nobody has asked is taken for an exempt one: a hotel does not charge what it cannot show to be due. */
function personsTaxed({ exemptBelowAge }: CityTax, { adults, children, infants, childAges = [] }: Taxpayers): number {
  if (exemptBelowAge === undefined) return adults + children + infants;
  return adults + childAges.slice(0, children).filter((age) => age >= exemptBelowAge).length;
}
