import type { RatePlanId, TermsId } from '#domain/kernel/identifiers.ts';
import type { AddRatePlan } from '#domain/rates/add-rate-plan.ts';
import type { ApplyBookingTerms } from '#domain/rates/apply-booking-terms.ts';
import type { DefineBookingTerms } from '#domain/rates/define-booking-terms.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import type { RestrictSales } from '#domain/rates/restrict-sales.ts';
import { nights, today } from './hotel-aurora.ts';

// How Hotel Aurora sells: at its standard rate, a tenth less without the right to cancel, and a package with its own prices.

export const nonRefundable = 'non-refundable' as RatePlanId;
export const golfPackage = 'golf' as RatePlanId;
export const flexible = 'flexible' as TermsId;

export const addNonRefundable: AddRatePlan = {
  type: 'AddRatePlan',
  ratePlanId: nonRefundable,
  name: 'Non-refundable',
  code: 'NRF',
  meals: 'none',
  follows: { from: BASE_PLAN_ID, basisPoints: -1000, plusMinor: 0, roundToMinor: 100 },
};

export const addGolfPackage: AddRatePlan = {
  type: 'AddRatePlan',
  ratePlanId: golfPackage,
  name: 'Golf package',
  code: 'GLF',
  meals: 'half-board',
};

/** Free until two days before; then the first night; the whole stay for who does not come. A third is paid ahead. */
export const defineFlexible: DefineBookingTerms = {
  type: 'DefineBookingTerms',
  termsId: flexible,
  name: 'Flexible',
  from: today,
  cancellation: [{ daysBefore: 2, fee: { kind: 'nights', value: 1 } }],
  noShow: { kind: 'share', value: 10_000 },
  deposit: { fee: { kind: 'share', value: 3333 }, dueDaysBefore: 7 },
};

export const applyFlexible: ApplyBookingTerms = {
  type: 'ApplyBookingTerms',
  ratePlanId: BASE_PLAN_ID,
  termsId: flexible,
};

/** No sale at all from the 10th to the 14th; say what differs. */
export function restrict(more: Partial<RestrictSales> = {}): RestrictSales {
  return { type: 'RestrictSales', nights: nights('05-10', '05-15'), restriction: 'closed', ...more };
}
