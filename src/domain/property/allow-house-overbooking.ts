import { accept, refuse, type Decision } from '../kernel/decider.ts';
import { nightsOf, type Interval } from '../kernel/hotel-day.ts';
import type { HotelState } from '../hotel-state.ts';
import { flawOfLimit, type LimitFlaw } from './allow-overbooking.ts';
import { houseLimitOf } from './overbooking-limit.ts';
import type { HouseOverbookingAllowed } from './property-events.ts';

/** How many more rooms than the whole house has may be sold on a night, whatever the limits of its types add up to. */
export type AllowHouseOverbooking = {
  readonly type: 'AllowHouseOverbooking';
  readonly limit: number;
  /** Only these nights; without them, every night that has no limit of its own. */
  readonly nights?: Interval;
};

export type AllowHouseOverbookingRefusal = { readonly code: 'hotel-not-set-up' } | LimitFlaw;

export function allowHouseOverbooking(
  hotel: HotelState,
  { limit, nights }: AllowHouseOverbooking,
): Decision<HouseOverbookingAllowed, AllowHouseOverbookingRefusal> {
  const property = hotel.property.get('property');
  if (!property) return refuse({ code: 'hotel-not-set-up' });
  const flaw = flawOfLimit(limit, nights);
  if (flaw) return refuse(flaw);
  const isSo = nights
    ? nightsOf(nights).every((night) => houseLimitOf(hotel, night) === limit)
    : property.overbookingLimit === limit;
  return isSo ? accept() : accept({ type: 'HouseOverbookingAllowed', limit, ...(nights ? { nights } : {}) });
}
