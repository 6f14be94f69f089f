import type { HotelDay } from '../kernel/hotel-day.ts';
import type { TermsId } from '../kernel/identifiers.ts';

/**
 * A part of what a stay costs. `share`: basis points of the whole stay; `nights`: the price of so many nights, from the
 * first; `amount`: minor units. Never more than the stay itself.
 */
export type Fee = { readonly kind: 'share' | 'nights' | 'amount'; readonly value: number };

/** Who cancels fewer than so many days before the arrival owes the fee. */
export type CancellationWindow = { readonly daysBefore: number; readonly fee: Fee };

/** Paid ahead. Due on the day of the booking, or so many days before the arrival where that is later. */
export type DepositRule = { readonly fee: Fee; readonly dueDaysBefore?: number };

/** What a guest owes who cancels late or does not come, and what is paid ahead. */
export type TermsRules = {
  readonly cancellation: readonly CancellationWindow[];
  readonly noShow: Fee;
  readonly deposit?: DepositRule;
};

/** Terms as they are for bookings made from a day on, until a later version. */
export type BookingTerms = TermsRules & {
  readonly termsId: TermsId;
  readonly name: string;
  readonly from: HotelDay;
};

/** The terms a guest was told: copied into the reservation, so that no later version touches it. */
export type AgreedTerms = TermsRules & { readonly termsId: TermsId; readonly agreedOn: HotelDay };

/** Nothing is owed and nothing is paid ahead: what a guest was told where the plan has no terms. */
export function noTerms(agreedOn: HotelDay): AgreedTerms {
  return { termsId: 'none' as TermsId, agreedOn, cancellation: [], noShow: { kind: 'amount', value: 0 } };
}
