import { openCase } from '../cases/case.ts';
import type { CaseOpened } from '../cases/cases-events.ts';
import { chargesAtAnotherPrice, priceDifference } from '../folios/price-difference.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';

/**
 * K29, K35: the agreed price of a night changed after the night was charged. The charge stands until somebody corrects it. Of
 * a night whose price is what it was nobody is asked, or asked again.
 */
export function whenPriceWasPosted(
  before: HotelState,
  after: HotelState,
  events: readonly HotelEvent[],
): readonly CaseOpened[] {
  const repriced = new Set(events.flatMap((event) => ('nightlyMinor' in event ? [event.reservationId] : [])));
  return [...repriced].flatMap((reservationId) => {
    const reservation = after.reservations.get(reservationId);
    const postings = reservation ? chargesAtAnotherPrice(after, reservation) : [];
    return postings.flatMap((posting) => {
      const amountMinor = priceDifference(after, posting);
      if (amountMinor === priceDifference(before, posting)) return [];
      const about = { reservations: [reservationId], rooms: [], postings: [posting.postingId], amountMinor };
      return [openCase({ kind: 'posted-at-another-price', ...about })];
    });
  });
}
