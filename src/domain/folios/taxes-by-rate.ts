import type { TaxShare } from '../taxes/taxes-on.ts';
import type { PostingKind } from './folios-events.ts';
import { EFFECTS } from './posting.ts';

/** One tax at one rate, and the net that it was reckoned on. */
export type TaxAtRate = TaxShare & { readonly netMinor: number };

type Line = { readonly kind: PostingKind; readonly netMinor: number; readonly taxes: readonly TaxShare[] };

/** The taxes of a bill by tax and rate; allowances take theirs back. */
export function taxesByRate(lines: readonly Line[]): readonly TaxAtRate[] {
  const sums = new Map<string, TaxAtRate>();
  for (const { kind, netMinor, taxes } of lines) {
    const sign = EFFECTS[kind].balance;
    for (const { code, basisPoints, taxMinor } of taxes) {
      const key = `${code} ${basisPoints}`;
      const known = sums.get(key) ?? { code, basisPoints, taxMinor: 0, netMinor: 0 };
      const sum = known.taxMinor + sign * taxMinor;
      sums.set(key, { ...known, taxMinor: sum, netMinor: known.netMinor + sign * netMinor });
    }
  }
  return [...sums.values()];
}
