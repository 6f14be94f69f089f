import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { RatePlanId, RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { pickedNights, type PickedNights } from './picked-nights.ts';
import { rateBookOf } from './rate-book.ts';
import { BASE_PLAN_ID } from './rate-plan.ts';
import type { NightsPriced, PlanNightsPriced } from './rates-events.ts';
import { flawOfPick, type NoNights, type UnknownRatePlan, type UnknownRoomType } from './rates-refusals.ts';

/** Prices nights of a type for bookings to come, in the base plan or in another; agreed prices stay. */
export type PriceNights = PickedNights & {
  readonly type: 'PriceNights';
  readonly roomTypeId: RoomTypeId;
  readonly priceMinor: number;
  readonly ratePlanId?: RatePlanId;
};

export type PriceNightsRefusal =
  | UnknownRoomType
  | UnknownRatePlan
  | NoNights
  | { readonly code: 'price-invalid'; readonly priceMinor: number };

export function priceNights(
  hotel: HotelState,
  command: PriceNights,
): Decision<NightsPriced | PlanNightsPriced, PriceNightsRefusal> {
  const { roomTypeId, nights, weekdays, priceMinor, ratePlanId = BASE_PLAN_ID } = command;
  const flaw = flawOfPick(hotel, command);
  if (flaw) return refuse(flaw);
  if (!Number.isSafeInteger(priceMinor) || priceMinor < 0) return refuse({ code: 'price-invalid', priceMinor });
  const book = rateBookOf(hotel);
  const isSo = pickedNights(command).every((night) => book.setPrice(ratePlanId, roomTypeId, night) === priceMinor);
  if (isSo) return accept();
  if (ratePlanId === BASE_PLAN_ID && !weekdays) return accept({ type: 'NightsPriced', roomTypeId, nights, priceMinor });
  const picked = { nights, ...(weekdays ? { weekdays } : {}) };
  return accept({ type: 'PlanNightsPriced', roomTypeId, ratePlanId, ...picked, priceMinor });
}
