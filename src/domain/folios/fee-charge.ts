import type { PostingId, ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { taxesOn } from '../taxes/taxes-on.ts';
import { guestFolioId } from './folio.ts';
import type { Dated, FeeKind, FeePosted } from './folios-events.ts';

/** The fee for a stay that was given up or never came, once for each stay; none where it is nothing, or was charged already. */
export function feeCharge(
  hotel: HotelState,
  reservationId: ReservationId,
  fee: FeeKind,
  amountMinor: number,
  dated: Dated,
): readonly FeePosted[] {
  const postingId = `${fee === 'cancellation' ? 'cancelFee' : 'noShowFee'}:${reservationId}` as PostingId;
  if (amountMinor <= 0 || hotel.postings.has(postingId)) return [];
  const folioId = guestFolioId(reservationId);
  const amounts = taxesOn(hotel, 'fees', amountMinor, dated.businessDate);
  return [{ type: 'FeePosted', postingId, folioId, reservationId, fee, ...amounts, ...dated }];
}
