import { depositRefunded, type RefundDeposit } from '../folios/refund-deposit.ts';
import { ownerOfFolio } from '../folios/folio.ts';
import type { Posting } from '../folios/posting.ts';
import { paymentRefunded, type RefundPayment } from '../folios/refund-payment.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { reopened } from './settle-money.ts';
import { aCase, keep, type Kept } from './settlement.ts';

/** K31: the guest has the money. If that is more than was paid, somebody must get it back or bear it. */
export function settleRefundPayment(hotel: HotelState, command: RefundPayment, given: Circumstances): Kept | undefined {
  const payment = hotel.postings.get(command.paymentId);
  if (payment?.kind !== 'payment') return undefined;
  const refunded = paymentRefunded(hotel, command, payment, given);
  return keep([...reopened(hotel, payment.folioId), refunded], ...tooMuch(hotel, payment, command.amountMinor));
}

/** The same for a deposit: it may have been applied to the bill meanwhile. */
export function settleRefundDeposit(hotel: HotelState, command: RefundDeposit, given: Circumstances): Kept | undefined {
  const deposit = hotel.postings.get(command.depositId);
  if (deposit?.kind !== 'deposit') return undefined;
  const refunded = depositRefunded(hotel, command, deposit, given);
  return keep([...reopened(hotel, deposit.folioId), refunded], ...tooMuch(hotel, deposit, command.amountMinor));
}

function tooMuch(hotel: HotelState, money: Posting, amountMinor: number): Kept['cases'] {
  return refundedTooMuch(hotel, money, money.correctedMinor + amountMinor - (money.isGone ? 0 : money.grossMinor));
}

/** Asks who gets back, or bears, what was refunded besides what was paid. */
export function refundedTooMuch(hotel: HotelState, money: Posting, excessMinor: number): Kept['cases'] {
  if (excessMinor <= 0) return [];
  const owner = ownerOfFolio(hotel, money.folioId);
  const about = { postings: [money.postingId], amountMinor: excessMinor };
  return [aCase('refunded-too-much', owner ? [owner] : [], [], about)];
}
