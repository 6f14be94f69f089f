import type { HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { RatePlanId, ReservationId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { AgreedTerms } from '#domain/rates/booking-terms.ts';
import type { Meals } from '#domain/rates/rate-plan.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import type { TaxesOfStay } from '#domain/taxes/taxes-of-stay.ts';
import type { FreeRoom } from './availability.ts';

/** What a stay would cost in one plan, and on which terms. */
export type PlanQuote = {
  readonly ratePlanId: RatePlanId;
  readonly name: string;
  readonly meals: Meals;
  /** One for each night, one for the day of a day use; absent: a night has no price in this plan. */
  readonly nightlyMinor?: readonly number[];
  readonly totalMinor?: number;
  /** What is due with every tax, for these prices or the one that was agreed; absent: there is no price. */
  readonly taxes?: TaxesOfStay;
  /** What the guest is told about cancelling and paying ahead. */
  readonly terms: AgreedTerms;
  readonly deposit?: { readonly amountMinor: number; readonly dueOn: HotelDay };
  /** What speaks against selling it so, as the booking would be refused; empty: nothing does. */
  readonly whyNot: readonly HotelRefusal[];
};

export type TypeQuote = {
  readonly roomTypeId: RoomTypeId;
  readonly name: string;
  readonly sleeps: number;
  /** The fewest free rooms on any night of the stay; negative: oversold. */
  readonly free: number;
  readonly rooms: readonly FreeRoom[];
  /** The base plan first. */
  readonly plans: readonly PlanQuote[];
};

export type QuoteQuestion = {
  readonly Quote: {
    readonly asks: {
      readonly stay: Interval;
      readonly party: Party;
      /** A stay whose own nights do not count as taken, for moving it. */
      readonly except?: ReservationId;
      /** A price a night that was agreed with the guest: the taxes are those of it. */
      readonly agreedMinor?: number;
    };
    readonly answers: readonly TypeQuote[];
  };
};
