import { feeInForce } from '../folios/fee-charge.ts';
import { folioOf } from '../folios/folio.ts';
import { leftOf } from '../folios/posting.ts';
import type { HotelState } from '../hotel-state.ts';
import type { PostingId } from '../kernel/identifiers.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/** Nothing is asked of the guest: what is left of the cancellation fee is allowed. */
export function offerToWaiveFee(hotel: HotelState, { reservationId }: Reservation): readonly CaseOption[] {
  const fee = feeInForce(hotel, reservationId, 'cancellation');
  if (!fee || folioOf(hotel, fee.folioId)?.isClosed) return [];
  const against = fee.postingId;
  const amountMinor = leftOf(fee);
  const postingId = `waive:${against}` as PostingId;
  if (hotel.postings.has(postingId)) return [];
  return [
    offer(
      { code: 'allow', postingId: against, amountMinor },
      { type: 'PostAllowance', postingId, against, amountMinor, reason: 'goodwill' },
    ),
  ];
}
