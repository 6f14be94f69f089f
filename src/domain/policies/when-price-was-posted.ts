import { openCase } from '../cases/case.ts';
import type { CaseOpened } from '../cases/cases-events.ts';
import { chargesAtAnotherPrice, priceDifference } from '../folios/price-difference.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';

/** K29, K35: the agreed price of a night changed after the night was charged. The charge stands until somebody corrects it. */
export function whenPriceWasPosted(after: HotelState, events: readonly HotelEvent[]): readonly CaseOpened[] {
  const repriced = new Set(events.flatMap((event) => ('nightlyMinor' in event ? [event.reservationId] : [])));
  return [...repriced].flatMap((reservationId) => {
    const reservation = after.reservations.get(reservationId);
    const postings = reservation ? chargesAtAnotherPrice(after, reservation) : [];
    return postings.map((posting) =>
      openCase({
        kind: 'posted-at-another-price',
        reservations: [reservationId],
        rooms: [],
        postings: [posting.postingId],
        amountMinor: priceDifference(after, posting),
      }),
    );
  });
}
