import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { PostingId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { lacksShift, shiftFor, type NoOpenShift } from './cash-shift.ts';
import {
  flawOfAmount,
  flawOfFolio,
  type AmountInvalid,
  type FolioClosedRefusal,
  type PostingGone,
  type UnknownFolio,
  type UnknownPosting,
  type WrongPosting,
} from './folio-refusals.ts';
import type { CorrectionReason, PaymentRefunded } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';
import { leftOf, type Posting } from './posting.ts';

/** Gives money back by the way it came. */
export type RefundPayment = {
  readonly type: 'RefundPayment';
  readonly postingId: PostingId;
  readonly paymentId: PostingId;
  readonly amountMinor: number;
  readonly reason: CorrectionReason;
};

export type RefundPaymentRefusal =
  | UnknownPosting
  | UnknownFolio
  | FolioClosedRefusal
  | PostingGone
  | WrongPosting
  | AmountInvalid
  | NoOpenShift
  | { readonly code: 'refund-exceeds'; readonly leftMinor: number };

export function refundPayment(
  hotel: HotelState,
  command: RefundPayment,
  given: Circumstances,
): Decision<PaymentRefunded, RefundPaymentRefusal> {
  if (hotel.postings.has(command.postingId)) return accept();
  const payment = hotel.postings.get(command.paymentId);
  if (!payment) return refuse({ code: 'unknown-posting', postingId: command.paymentId });
  const flaw =
    flawOfRefund(payment, command.amountMinor) ??
    flawOfFolio(hotel, payment.folioId) ??
    lacksShift(hotel, payment.method ?? 'other', given);
  return flaw ? refuse(flaw) : accept(paymentRefunded(hotel, command, payment, given));
}

export function paymentRefunded(
  hotel: HotelState,
  { postingId, paymentId, amountMinor, reason }: RefundPayment,
  { folioId, method = 'other' }: Posting,
  given: Circumstances,
): PaymentRefunded {
  const moved = { method, amountMinor, ...shiftFor(hotel, given), ...recordedOn(hotel, given) };
  return { type: 'PaymentRefunded', postingId, folioId, paymentId, ...moved, reason };
}

function flawOfRefund(payment: Posting, amountMinor: number): RefundPaymentRefusal | undefined {
  if (payment.kind !== 'payment') return { code: 'wrong-posting', kind: payment.kind };
  if (payment.isGone) return { code: 'posting-gone', postingId: payment.postingId };
  const left = leftOf(payment);
  return flawOfAmount(amountMinor) ?? (amountMinor > left ? { code: 'refund-exceeds', leftMinor: left } : undefined);
}
