import type { HotelDay } from '../kernel/hotel-day.ts';
import type { TaxRuleId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type TaxesEvent = TaxRuleAdded | CityTaxAdded;

/** What is supplied to a guest, as tax laws tell things apart. */
export type Supply = 'lodging' | 'food' | 'drinks' | 'goods' | 'services' | 'fees';

/** A share of the price. A new version of a tax has the same code and a later day; zero basis points end it. */
export type TaxRuleAdded = {
  readonly type: 'TaxRuleAdded';
  readonly taxRuleId: TaxRuleId;
  /** What the tax is called on a bill, such as 'VAT'. */
  readonly code: string;
  /** The first day of supply it holds for. */
  readonly from: HotelDay;
  /** Hundredths of a percent: 1000 is 10 %. */
  readonly basisPoints: number;
  /** The price that the guest is told has the tax in it already. */
  readonly isIncluded: boolean;
  readonly appliesTo: readonly Supply[];
};

/** So much for each person and night, on top of the price of the room and free of other taxes. */
export type CityTaxAdded = {
  readonly type: 'CityTaxAdded';
  readonly taxRuleId: TaxRuleId;
  readonly code: string;
  readonly from: HotelDay;
  readonly amountMinor: number;
  /** Guests younger than this at arrival pay nothing. */
  readonly exemptBelowAge?: number;
  /** Nights of a stay after which no more is due. */
  readonly nightsAtMost?: number;
};
