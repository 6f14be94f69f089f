import { accept, refuse, type Decision } from '../kernel/decider.ts';
import { nightsOf, type Interval } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { overbookingLimitOf } from './overbooking-limit.ts';
import type { NightsOverbookingAllowed, OverbookingAllowed } from './property-events.ts';

/** How many more rooms of a type than exist may be sold on a night; 0 forbids it. */
export type AllowOverbooking = {
  readonly type: 'AllowOverbooking';
  readonly roomTypeId: RoomTypeId;
  readonly limit: number;
  /** Only these nights; without them, every night that has no limit of its own. */
  readonly nights?: Interval;
};

export type LimitFlaw = { readonly code: 'limit-invalid'; readonly limit: number } | { readonly code: 'no-nights' };

export type AllowOverbookingRefusal =
  | { readonly code: 'unknown-room-type'; readonly roomTypeId: RoomTypeId }
  | LimitFlaw;

export function allowOverbooking(
  hotel: HotelState,
  { roomTypeId, limit, nights }: AllowOverbooking,
): Decision<OverbookingAllowed | NightsOverbookingAllowed, AllowOverbookingRefusal> {
  const roomType = hotel.roomTypes.get(roomTypeId);
  if (!roomType) return refuse({ code: 'unknown-room-type', roomTypeId });
  const flaw = flawOfLimit(limit, nights);
  if (flaw) return refuse(flaw);
  if (nights) {
    const isSo = nightsOf(nights).every((night) => overbookingLimitOf(hotel, roomTypeId, night) === limit);
    return isSo ? accept() : accept({ type: 'NightsOverbookingAllowed', roomTypeId, nights, limit });
  }
  return roomType.overbookingLimit === limit ? accept() : accept({ type: 'OverbookingAllowed', roomTypeId, limit });
}

export function flawOfLimit(limit: number, nights: Interval | undefined): LimitFlaw | undefined {
  if (!Number.isSafeInteger(limit) || limit < 0) return { code: 'limit-invalid', limit };
  return nights && nights.departure <= nights.arrival ? { code: 'no-nights' } : undefined;
}
