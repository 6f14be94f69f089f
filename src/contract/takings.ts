import type { Department, PaymentMethod } from '#domain/folios/folios-events.ts';
import type { TaxShare } from '#domain/taxes/taxes-on.ts';

/** The revenue of a charge that was written before charges said whose it is. */
export type UntoldDepartment = 'untold';
export type Earner = Exclude<Department, 'city-tax'> | UntoldDepartment;

/** What was earned and what moved in a period, by the business date on which it counts. Allowances and voids are off. */
export type Takings = {
  /** Net of every tax. */
  readonly revenueMinor: Readonly<Partial<Record<Earner, number>>>;
  readonly taxes: readonly TaxShare[];
  readonly cityTaxMinor: number;
  /** Money that came in and went out, deposits among it. */
  readonly byMethod: Readonly<Partial<Record<PaymentMethod, { readonly inMinor: number; readonly outMinor: number }>>>;
  /** What guests and accounts were charged, with all taxes: net revenue, taxes and city taxes. */
  readonly chargedMinor: number;
  /** What was paid towards it, deposits applied among it, less what was given back. */
  readonly settledMinor: number;
  readonly deposits: {
    readonly takenMinor: number;
    readonly appliedMinor: number;
    readonly refundedMinor: number;
  };
};

/** A sum in the morning of the first day and in the evening of the last one. */
export type Ledger = { readonly openingMinor: number; readonly closingMinor: number };

/** A period's takings, and the two ledgers that they lead from one evening to another. */
export type MoneyOfPeriod = {
  readonly takings: Takings;
  /** What all folios together owe: opening + charged − settled = closing. */
  readonly guestLedger: Ledger;
  /** What is still the guests': opening + taken − applied − refunded = closing. */
  readonly depositLedger: Ledger;
};
