import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { RatePlanId, TermsId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { BookingTermsApplied } from './rates-events.ts';
import { knowsPlan, type UnknownRatePlan, type UnknownTerms } from './rates-refusals.ts';

/** Sells a plan on these terms from now on. The base plan's hold for every plan without terms of its own. */
export type ApplyBookingTerms = {
  readonly type: 'ApplyBookingTerms';
  readonly ratePlanId: RatePlanId;
  readonly termsId: TermsId;
};

export type ApplyBookingTermsRefusal = UnknownRatePlan | UnknownTerms;

export function applyBookingTerms(
  hotel: HotelState,
  { ratePlanId, termsId }: ApplyBookingTerms,
): Decision<BookingTermsApplied, ApplyBookingTermsRefusal> {
  if (!knowsPlan(hotel, ratePlanId)) return refuse({ code: 'unknown-rate-plan', ratePlanId });
  if (!hotel.terms.has(termsId)) return refuse({ code: 'unknown-terms', termsId });
  const isSo = hotel.planTerms.get(ratePlanId) === termsId;
  return isSo ? accept() : accept({ type: 'BookingTermsApplied', ratePlanId, termsId });
}
