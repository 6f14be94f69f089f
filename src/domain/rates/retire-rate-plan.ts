import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { RatePlanId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { BASE_PLAN_ID } from './rate-plan.ts';
import type { RatePlanRetired } from './rates-events.ts';
import type { UnknownRatePlan } from './rates-refusals.ts';

/** Sells a plan no longer. Bookings on it stand, and plans that follow its prices go on following them. */
export type RetireRatePlan = { readonly type: 'RetireRatePlan'; readonly ratePlanId: RatePlanId };

export type RetireRatePlanRefusal = UnknownRatePlan | { readonly code: 'base-plan-stays' };

export function retireRatePlan(
  hotel: HotelState,
  { ratePlanId }: RetireRatePlan,
): Decision<RatePlanRetired, RetireRatePlanRefusal> {
  if (ratePlanId === BASE_PLAN_ID) return refuse({ code: 'base-plan-stays' });
  const plan = hotel.ratePlans.get(ratePlanId);
  if (!plan) return refuse({ code: 'unknown-rate-plan', ratePlanId });
  return plan.retired ? accept() : accept({ type: 'RatePlanRetired', ratePlanId });
}
