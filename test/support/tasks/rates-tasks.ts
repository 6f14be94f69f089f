import type { RatePlanId, TermsId } from '#domain/kernel/identifiers.ts';
import type { Weekday } from '#domain/rates/picked-nights.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import type { RatesCommand } from '#domain/rates/rates-commands.ts';
import type { RestrictionKind, SalesScope } from '#domain/rates/restriction.ts';
import { doubleRoom, suite } from '../hotel-aurora.ts';
import { pick, type Picks, type Tasks } from './picks.ts';

const PLANS = ['plan 0' as RatePlanId, 'plan 1' as RatePlanId, BASE_PLAN_ID];
const TERMS = ['terms 0' as TermsId, 'terms 1' as TermsId];
const RESTRICTIONS: readonly RestrictionKind[] = [
  'closed',
  'closed-to-arrival',
  'closed-to-departure',
  'min-stay',
  'max-stay',
];

const nightsPicked = ({ interval, d }: Picks) => ({
  nights: interval,
  ...(d % 3 === 0 ? { weekdays: [5, 6] as readonly Weekday[] } : {}),
});
const scopeOf = ({ a, b }: Picks): SalesScope => ({
  ...(a % 2 === 0 ? { roomTypeId: doubleRoom } : {}),
  ...(b % 2 === 0 ? { ratePlanId: pick(PLANS, a) } : {}),
});
const planOf = ({ b }: Picks) => (b % 2 === 0 ? { ratePlanId: pick(PLANS, b) } : {});

export const ratesTasks: Tasks<RatesCommand> = {
  PriceNights: (picks) => ({
    type: 'PriceNights',
    roomTypeId: doubleRoom,
    ...nightsPicked(picks),
    ...planOf(picks),
    priceMinor: 100 * picks.c,
  }),
  WithdrawPrices: (picks) => ({
    type: 'WithdrawPrices',
    roomTypeId: picks.c % 2 === 0 ? doubleRoom : suite,
    ...nightsPicked(picks),
    ...planOf(picks),
  }),
  AddRatePlan: ({ a, b }) => ({
    type: 'AddRatePlan',
    ratePlanId: pick(PLANS, a % 2),
    name: 'Non-refundable',
    code: `P${a % 2}`,
    meals: 'breakfast',
    ...(b % 2 === 0 ? { follows: { from: BASE_PLAN_ID, basisPoints: -1000, plusMinor: 0, roundToMinor: 100 } } : {}),
  }),
  RetireRatePlan: ({ a, d }) => (d % 5 === 0 ? { type: 'RetireRatePlan', ratePlanId: pick(PLANS, a) } : undefined),
  RestrictSales: (picks) => ({
    type: 'RestrictSales',
    ...nightsPicked(picks),
    ...scopeOf(picks),
    restriction: pick(RESTRICTIONS, picks.c),
    stayNights: picks.d % 4,
  }),
  LiftRestriction: (picks) => ({
    type: 'LiftRestriction',
    ...nightsPicked(picks),
    ...scopeOf(picks),
    restriction: pick(RESTRICTIONS, picks.c),
  }),
  DefineBookingTerms: ({ businessDate, a, b, c }) => ({
    type: 'DefineBookingTerms',
    termsId: pick(TERMS, a),
    name: 'Flexible',
    from: businessDate,
    cancellation: [{ daysBefore: b % 5, fee: { kind: 'share', value: 100 * c } }],
    noShow: { kind: 'nights', value: 1 },
  }),
  ApplyBookingTerms: ({ a, b }) => ({ type: 'ApplyBookingTerms', ratePlanId: pick(PLANS, a), termsId: pick(TERMS, b) }),
};
