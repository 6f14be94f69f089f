import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RatePlanId, RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { nightsPaid, pricesOf, rateBookOf, restrictionsBroken } from '../rates/rate-book.ts';
import { BASE_PLAN_ID } from '../rates/rate-plan.ts';
import type { UnknownRatePlan } from '../rates/rates-refusals.ts';
import type { BrokenRestriction } from '../rates/restriction.ts';
import type { BookRoom } from './book-room.ts';

/** Why a stay cannot be sold so, although there is a room for it. */
export type FlawOfSale =
  | UnknownRatePlan
  | { readonly code: 'rate-plan-retired'; readonly ratePlanId: RatePlanId }
  | {
      readonly code: 'rate-missing';
      readonly ratePlanId: RatePlanId;
      readonly roomTypeId: RoomTypeId;
      readonly nights: readonly HotelDay[];
    }
  | { readonly code: 'restriction-violated'; readonly broken: readonly BrokenRestriction[] };

type Sale = Pick<BookRoom, 'roomTypeId' | 'stay' | 'ratePlanId' | 'nightlyMinor' | 'exceptionReason' | 'importId'>;

/** A price that was agreed stands in for one that is missing; a reason for the exception overrides restrictions. */
export function flawOfSale(hotel: HotelState, sale: Sale): FlawOfSale | undefined {
  const { roomTypeId, stay, ratePlanId = BASE_PLAN_ID, nightlyMinor, exceptionReason, importId } = sale;
  const book = rateBookOf(hotel);
  const plan = book.plan(ratePlanId);
  if (!plan) return { code: 'unknown-rate-plan', ratePlanId };
  if (plan.retired) return { code: 'rate-plan-retired', ratePlanId };
  const prices = pricesOf(book, { ratePlanId, roomTypeId }, stay);
  const nights = nightsPaid(stay).filter((_, index) => prices[index] === undefined);
  if (nights.length > 0 && !nightlyMinor) return { code: 'rate-missing', ratePlanId, roomTypeId, nights };
  // What another system has sold is sold.
  const broken = exceptionReason || importId ? [] : restrictionsBroken(book, { ratePlanId, roomTypeId }, stay);
  return broken.length > 0 ? { code: 'restriction-violated', broken } : undefined;
}
