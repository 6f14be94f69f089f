import { evolve } from '../evolve.ts';
import type { AllowancePosted } from '../folios/folios-events.ts';
import { correctionId } from '../folios/correction-id.ts';
import { allowancePosted } from '../folios/post-allowance.ts';
import { chargesAtAnotherPrice, priceDifference } from '../folios/price-difference.ts';
import type { HotelRefusal } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { nightsPaid } from '../rates/rate-book.ts';
import {
  isPrice,
  nightPricesOverridden,
  overrideNightPrices,
  type OverrideNightPrices,
} from '../reservations/override-night-prices.ts';
import type { NightPricesOverridden } from '../reservations/reservation-events.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { reopened } from './settle-money.ts';
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
  const allowances = allowancesFor(hotel, overridden, given);
  const folios = new Set(allowances.map(({ folioId }) => folioId));
  return keep([overridden, ...[...folios].flatMap((folioId) => reopened(hotel, folioId)), ...allowances]);
}

function allowancesFor(
  hotel: HotelState,
  overridden: NightPricesOverridden,
  given: Circumstances,
): readonly AllowancePosted[] {
  const after = forkHotelState(hotel);
  evolve(after, overridden);
  const reservation = after.reservations.get(overridden.reservationId);
  const charges = reservation ? chargesAtAnotherPrice(after, reservation) : [];
  return charges.flatMap((charge) => {
    const amountMinor = priceDifference(after, charge);
    if (amountMinor <= 0) return [];
    const postingId = correctionId('allow', charge);
    const { postingId: against } = charge;
    return [
      allowancePosted(
        after,
        { type: 'PostAllowance', postingId, against, amountMinor, reason: 'mistake' },
        charge,
        given,
      ),
    ];
  });
}
