import { addDays, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { AgreedTerms, Fee } from './booking-terms.ts';

/** What a fee is counted on: a stay at its agreed prices and terms. A reservation is one. */
export type AgreedStay = {
  readonly stay: Interval;
  readonly nightlyMinor: readonly number[];
  /** Undefined: nothing was agreed, so nothing is owed. */
  readonly terms?: AgreedTerms;
};

/** What a guest owes who cancels on this day, in minor units; 0: nothing. Of several windows the narrowest counts. */
export function cancellationFeeOf({ stay, nightlyMinor, terms }: AgreedStay, cancelledOn: HotelDay): number {
  const daysLeft = stay.arrival - cancelledOn;
  const [narrowest] = (terms?.cancellation ?? [])
    .filter(({ daysBefore }) => daysLeft < daysBefore)
    .toSorted((left, right) => left.daysBefore - right.daysBefore);
  return narrowest ? feeOf(narrowest.fee, nightlyMinor) : 0;
}

/** What a guest owes who does not come, in minor units. */
export function noShowFeeOf({ nightlyMinor, terms }: AgreedStay): number {
  return terms ? feeOf(terms.noShow, nightlyMinor) : 0;
}

/** What is to be paid ahead, and by when; undefined: nothing. */
export function depositDueOf({
  stay,
  nightlyMinor,
  terms,
}: AgreedStay): { readonly amountMinor: number; readonly dueOn: HotelDay } | undefined {
  if (!terms?.deposit) return undefined;
  const { fee, dueDaysBefore } = terms.deposit;
  const amountMinor = feeOf(fee, nightlyMinor);
  if (amountMinor === 0) return undefined;
  const latest = dueDaysBefore === undefined ? terms.agreedOn : addDays(stay.arrival, -dueDaysBefore);
  return { amountMinor, dueOn: Math.max(terms.agreedOn, latest) as HotelDay };
}

/** In minor units, a half rounded up; never more than the stay costs. */
export function feeOf({ kind, value }: Fee, nightlyMinor: readonly number[]): number {
  const total = totalOf(nightlyMinor);
  switch (kind) {
    case 'share':
      return Math.min(total, Number((BigInt(total) * BigInt(value) + 5000n) / 10_000n));
    case 'nights':
      return totalOf(nightlyMinor.slice(0, value));
    case 'amount':
      return Math.min(total, value);
  }
}

function totalOf(nightlyMinor: readonly number[]): number {
  return nightlyMinor.reduce((total, price) => total + price, 0);
}
