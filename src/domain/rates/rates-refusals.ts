import type { HotelState } from '../hotel-state.ts';
import type { RatePlanId, RoomTypeId, TermsId } from '../kernel/identifiers.ts';
import { pickedNights, type PickedNights } from './picked-nights.ts';
import { BASE_PLAN_ID } from './rate-plan.ts';
import type { SalesScope } from './restriction.ts';

export type UnknownRoomType = { readonly code: 'unknown-room-type'; readonly roomTypeId: RoomTypeId };
export type UnknownRatePlan = { readonly code: 'unknown-rate-plan'; readonly ratePlanId: RatePlanId };
export type UnknownTerms = { readonly code: 'unknown-terms'; readonly termsId: TermsId };
export type NoNights = { readonly code: 'no-nights' };

/** What a price or a restriction is about: it is there, and there is at least one night of it. */
export function flawOfPick(
  hotel: HotelState,
  { roomTypeId, ratePlanId, ...pick }: SalesScope & PickedNights,
): UnknownRoomType | UnknownRatePlan | NoNights | undefined {
  if (roomTypeId && !hotel.roomTypes.has(roomTypeId)) return { code: 'unknown-room-type', roomTypeId };
  if (ratePlanId && !knowsPlan(hotel, ratePlanId)) return { code: 'unknown-rate-plan', ratePlanId };
  return pickedNights(pick).length === 0 ? { code: 'no-nights' } : undefined;
}

export function knowsPlan(hotel: HotelState, ratePlanId: RatePlanId): boolean {
  return ratePlanId === BASE_PLAN_ID || hotel.ratePlans.has(ratePlanId);
}
