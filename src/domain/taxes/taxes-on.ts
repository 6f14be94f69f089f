import type { HotelDay } from '../kernel/hotel-day.ts';
import { divideHalfUp, share } from '../kernel/money.ts';
import { taxRulesFor, type TaxRule, type TaxTables } from './tax-rules.ts';
import type { Supply } from './taxes-events.ts';

/** What one tax is of an amount. */
export type TaxShare = { readonly code: string; readonly basisPoints: number; readonly taxMinor: number };

/** An amount with what it is made of: the net and every tax add up to the gross, to the minor unit. */
export type Amounts = {
  readonly grossMinor: number;
  readonly netMinor: number;
  readonly taxes: readonly TaxShare[];
};

/**
 * The taxes of a price, by the rates of the day of supply. A price that has taxes in it keeps its gross: the net is rounded
 * half up and the taxes are the rest, so a line never changes by its tax. Taxes that are not in it come on top of the net.
 * Rounded for each line, and the sums of a bill are the sums of its lines.
 */
export function taxesOn(tables: TaxTables, supply: Supply, priceMinor: number, day: HotelDay): Amounts {
  const rules = taxRulesFor(tables, supply, day);
  const included = rules.filter(({ isIncluded }) => isIncluded);
  const onTop = rules.filter(({ isIncluded }) => !isIncluded);
  const netMinor = netOf(priceMinor, sumOfRates(included));
  const inside = sharesOf(included, priceMinor - netMinor);
  const added = onTop.map((rule) => taxShare(rule, divideHalfUp(BigInt(netMinor) * BigInt(rule.basisPoints), WHOLE)));
  const taxes = [...inside, ...added];
  return { grossMinor: netMinor + taxes.reduce((sum, { taxMinor }) => sum + taxMinor, 0), netMinor, taxes };
}

/** Basis points of the whole. */
const WHOLE = 10_000;

function netOf(grossMinor: number, basisPoints: number): number {
  return divideHalfUp(BigInt(grossMinor) * BigInt(WHOLE), WHOLE + basisPoints);
}

function sumOfRates(rules: readonly TaxRule[]): number {
  return rules.reduce((sum, { basisPoints }) => sum + basisPoints, 0);
}

/** Several taxes inside one price share what is not net by their rates. */
function sharesOf(rules: readonly TaxRule[], taxMinor: number): readonly TaxShare[] {
  if (rules.length === 0) return [];
  const shares = share(
    taxMinor,
    rules.map(({ basisPoints }) => basisPoints),
  );
  return rules.map((rule, index) => taxShare(rule, shares[index] ?? 0));
}

function taxShare({ code, basisPoints }: TaxRule, taxMinor: number): TaxShare {
  return { code, basisPoints, taxMinor };
}
