import { folioBalance, guestFolioId } from '../folios/folio.ts';
import { leftOf, type Posting } from '../folios/posting.ts';
import { priceDifference } from '../folios/price-difference.ts';
import type { HotelState } from '../hotel-state.ts';
import type { OpenCase } from './case.ts';
import { postingsOf, type MoneyCaseKind } from './money-case.ts';

/** Whether the trouble with money that opened the case is still there. */
export function isMoneyStillOpen(hotel: HotelState, open: OpenCase, kind: MoneyCaseKind): boolean {
  const postings = postingsOf(hotel, open);
  const [stay] = open.reservations;
  switch (kind) {
    case 'balance-after-check-out':
      return stay !== undefined && folioBalance(hotel, guestFolioId(stay)) !== 0;
    case 'payment-taken-twice':
      return postings.length === 2 && postings.every(isPaid) && postings[0]?.folioId === postings[1]?.folioId;
    case 'refunded-too-much':
      return postings.some((payment) => payment.correctedMinor > (payment.isGone ? 0 : payment.grossMinor));
    case 'posted-at-another-price':
      return postings.some((posting) => priceDifference(hotel, posting) !== 0);
    case 'drawer-opened-twice':
      return (open.shifts ?? []).every((id) => hotel.shifts.get(id)?.isClosed === undefined && hotel.shifts.has(id));
  }
}

function isPaid(payment: Posting): boolean {
  return !payment.isGone && leftOf(payment) > 0;
}
