import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { RatePlanId, RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { pickedNights, type PickedNights } from './picked-nights.ts';
import { rateBookOf } from './rate-book.ts';
import { BASE_PLAN_ID } from './rate-plan.ts';
import type { PricesWithdrawn } from './rates-events.ts';
import { flawOfPick, type NoNights, type UnknownRatePlan, type UnknownRoomType } from './rates-refusals.ts';

/** Lets nights cost again what follows by itself: the standard price, or the price of the plan that theirs is derived from. */
export type WithdrawPrices = PickedNights & {
  readonly type: 'WithdrawPrices';
  readonly roomTypeId: RoomTypeId;
  readonly ratePlanId?: RatePlanId;
};

export type WithdrawPricesRefusal = UnknownRoomType | UnknownRatePlan | NoNights;

export function withdrawPrices(
  hotel: HotelState,
  { type: _, ...command }: WithdrawPrices,
): Decision<PricesWithdrawn, WithdrawPricesRefusal> {
  const { roomTypeId, ratePlanId = BASE_PLAN_ID } = command;
  const flaw = flawOfPick(hotel, command);
  if (flaw) return refuse(flaw);
  const book = rateBookOf(hotel);
  const isSo = pickedNights(command).every((night) => book.setPrice(ratePlanId, roomTypeId, night) === undefined);
  return isSo ? accept() : accept({ type: 'PricesWithdrawn', ...command, ratePlanId });
}
