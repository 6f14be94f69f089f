import type { Interval } from '../kernel/hotel-day.ts';
import type { RatePlanId, RoomTypeId, TermsId } from '../kernel/identifiers.ts';
import type { BookingTerms } from './booking-terms.ts';
import type { PickedNights } from './picked-nights.ts';
import type { RatePlan } from './rate-plan.ts';
import type { RestrictionKind, SalesScope } from './restriction.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type RatesEvent =
  | NightsPriced
  | PlanNightsPriced
  | PricesWithdrawn
  | RatePlanAdded
  | RatePlanRetired
  | SalesRestricted
  | RestrictionLifted
  | BookingTermsDefined
  | BookingTermsApplied;

/** Every night of the interval, in the base plan. */
export type NightsPriced = {
  readonly type: 'NightsPriced';
  readonly roomTypeId: RoomTypeId;
  readonly nights: Interval;
  readonly priceMinor: number;
};

/** Some weekdays only, or a plan other than the base. */
export type PlanNightsPriced = PickedNights & {
  readonly type: 'PlanNightsPriced';
  readonly roomTypeId: RoomTypeId;
  readonly ratePlanId: RatePlanId;
  readonly priceMinor: number;
};

/** The nights cost again what follows without a price of their own. */
export type PricesWithdrawn = PickedNights & {
  readonly type: 'PricesWithdrawn';
  readonly roomTypeId: RoomTypeId;
  readonly ratePlanId: RatePlanId;
};

export type RatePlanAdded = Omit<RatePlan, 'retired'> & { readonly type: 'RatePlanAdded' };

export type RatePlanRetired = { readonly type: 'RatePlanRetired'; readonly ratePlanId: RatePlanId };

export type SalesRestricted = PickedNights &
  SalesScope & {
    readonly type: 'SalesRestricted';
    readonly restriction: RestrictionKind;
    /** Of a length of stay, in nights. */
    readonly stayNights?: number;
  };

export type RestrictionLifted = PickedNights &
  SalesScope & { readonly type: 'RestrictionLifted'; readonly restriction: RestrictionKind };

/** One version of the terms; it replaces the one that was to begin on the same day. */
export type BookingTermsDefined = BookingTerms & { readonly type: 'BookingTermsDefined' };

/** Bookings of the plan are made on these terms from now on. Plans without terms have those of the base plan. */
export type BookingTermsApplied = {
  readonly type: 'BookingTermsApplied';
  readonly ratePlanId: RatePlanId;
  readonly termsId: TermsId;
};
