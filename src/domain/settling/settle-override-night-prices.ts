import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { lessWasPromised } from '../policies/less-was-promised.ts';
import { nightsPaid } from '../rates/rate-book.ts';
import {
  isPrice,
  nightPricesOverridden,
  overrideNightPrices,
  type OverrideNightPrices,
} from '../reservations/override-night-prices.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { keep, moot, type Kept } from './settlement.ts';

/** The prices were promised: they hold for those of the nights that are still of the stay, and for a guest who has left. */
export function settleOverrideNightPrices(
  hotel: HotelState,
  command: OverrideNightPrices,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept {
  const reservation = hotel.reservations.get(command.reservationId);
  if (!reservation) return moot;
  const paid = nightsPaid(reservation.stay);
  const nights = command.nights.filter(({ night, priceMinor }) => paid.includes(night) && isPrice(priceMinor));
  if (reservation.status === 'checked-out') return afterCheckOut(hotel, reservation, { ...command, nights }, given);
  if (refusal.code !== 'night-not-of-stay') return moot;
  const decision = overrideNightPrices(hotel, { ...command, nights });
  return decision.accepted ? keep(decision.events) : moot;
}

/**
 * K35: the bill of a guest who has left follows a lower price that was promised before, as it would have had the desk that
 * saw them off known of it; what they paid too much is a credit, and a policy asks about it. A higher one is asked about.
 */
function afterCheckOut(
  hotel: HotelState,
  reservation: Reservation,
  command: OverrideNightPrices,
  given: Circumstances,
): Kept {
  const overridden = nightPricesOverridden(reservation, command);
  if (!overridden) return moot;
  return keep([overridden, ...lessWasPromised(hotel, overridden, given)]);
}
