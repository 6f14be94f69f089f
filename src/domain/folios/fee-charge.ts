import type { PostingId, ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { taxesOn } from '../taxes/taxes-on.ts';
import { guestFolioId } from './folio.ts';
import { leftOf, type Posting } from './posting.ts';
import type { Dated, FeeKind, FeePosted } from './folios-events.ts';

/** The fee for a stay that was given up or never came, once; none where it is nothing, or is charged already. */
export function feeCharge(
  hotel: HotelState,
  reservationId: ReservationId,
  fee: FeeKind,
  amountMinor: number,
  dated: Dated,
): readonly FeePosted[] {
  if (amountMinor <= 0 || feeInForce(hotel, reservationId, fee)) return [];
  const postingId = unusedFeeId(hotel, reservationId, fee);
  const folioId = guestFolioId(reservationId);
  const amounts = taxesOn(hotel, 'fees', amountMinor, dated.businessDate);
  return [{ type: 'FeePosted', postingId, folioId, reservationId, fee, ...amounts, ...dated }];
}

/** The fee that the stay owes now: charged, and neither struck through nor allowed in full. */
export function feeInForce(hotel: HotelState, reservationId: ReservationId, fee: FeeKind): Posting | undefined {
  for (let time = 1; ; time += 1) {
    const posting = hotel.postings.get(feePostingId(reservationId, fee, time));
    if (!posting || (!posting.isGone && leftOf(posting) > 0)) return posting;
  }
}

function unusedFeeId(hotel: HotelState, reservationId: ReservationId, fee: FeeKind): PostingId {
  let time = 1;
  while (hotel.postings.has(feePostingId(reservationId, fee, time))) time += 1;
  return feePostingId(reservationId, fee, time);
}

/** The same on every desk, so that two of them charge one fee; a stay that is given up again owes it a second time. */
function feePostingId(reservationId: ReservationId, fee: FeeKind, time: number): PostingId {
  const first = `${fee === 'cancellation' ? 'cancelFee' : 'noShowFee'}:${reservationId}`;
  return (time === 1 ? first : `${first}:${time}`) as PostingId;
}
