import { evolve } from '../evolve.ts';
import { chargesAtAnotherPrice, priceDifference } from '../folios/price-difference.ts';
import type { HotelEvent } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { NightPricesOverridden } from '../reservations/reservation-events.ts';
import { takenOffTheBill } from './taken-off-the-bill.ts';

/** What makes the bill follow prices that were promised: where less was promised than is charged, the rest is taken off. */
export function lessWasPromised(
  hotel: HotelState,
  overridden: NightPricesOverridden,
  given: Circumstances,
): readonly HotelEvent[] {
  const after = forkHotelState(hotel);
  evolve(after, overridden);
  const reservation = after.reservations.get(overridden.reservationId);
  const charges = reservation ? chargesAtAnotherPrice(after, reservation) : [];
  const differences = charges.map((charge) => ({ charge, amountMinor: priceDifference(after, charge) }));
  return takenOffTheBill(
    after,
    differences.filter(({ amountMinor }) => amountMinor > 0),
    given,
  );
}
