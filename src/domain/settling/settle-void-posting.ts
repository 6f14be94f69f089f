import { isCharge, leftOf, type Posting } from '../folios/posting.ts';
import { postingVoided, type VoidPosting } from '../folios/void-posting.ts';
import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { takenOffTheBill } from '../policies/taken-off-the-bill.ts';
import { refundedTooMuch } from './settle-refunds.ts';
import { keep, moot, type Kept } from './settlement.ts';

/** A line that is no line of a bill: where it can be struck through no more, the balance is what it would have been. */
export function settleVoidPosting(
  hotel: HotelState,
  command: VoidPosting,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept {
  const posting = hotel.postings.get(command.postingId);
  if (!posting) return moot;
  // The day of the line is closed: it is struck through on the first day that is open.
  if (refusal.code === 'date-closed') return keep([postingVoided(hotel, command, posting, given)]);
  return refusal.code === 'posting-corrected' ? correctedMeanwhile(hotel, command, posting, given) : moot;
}

/**
 * Another desk has given part of it back. Of a charge the rest is taken off, too. A payment that was none was refunded all the
 * same (K31): somebody must get the money back or bear it.
 */
function correctedMeanwhile(hotel: HotelState, command: VoidPosting, posting: Posting, given: Circumstances): Kept {
  if (isCharge(posting)) {
    const amountMinor = leftOf(posting);
    return amountMinor > 0 ? keep(takenOffTheBill(hotel, [{ charge: posting, amountMinor }], given)) : moot;
  }
  if (!isMoneyGivenBack(hotel, posting)) return moot;
  return keep(
    [postingVoided(hotel, command, posting, given)],
    ...refundedTooMuch(hotel, posting, posting.correctedMinor),
  );
}

/** A deposit that stands on the bill already was one. */
function isMoneyGivenBack(hotel: HotelState, { postingId, kind }: Posting): boolean {
  if (kind !== 'deposit') return kind === 'payment';
  return [...hotel.postings.values()].every((line) => line.againstId !== postingId || line.kind === 'deposit-refund');
}
