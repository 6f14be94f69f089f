import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { PostingId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
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
import type { Dated, DepositApplied } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';
import { leftOf, type Posting } from './posting.ts';

/** Turns a deposit, or a part of it, into a payment of the bill. */
export type ApplyDeposit = {
  readonly type: 'ApplyDeposit';
  readonly postingId: PostingId;
  readonly depositId: PostingId;
  readonly amountMinor: number;
};

export type DepositExceeds = { readonly code: 'deposit-exceeds'; readonly leftMinor: number };
export type ApplyDepositRefusal =
  | UnknownPosting
  | UnknownFolio
  | FolioClosedRefusal
  | PostingGone
  | WrongPosting
  | AmountInvalid
  | DepositExceeds;

export function applyDeposit(
  hotel: HotelState,
  { postingId, depositId, amountMinor }: ApplyDeposit,
  given: Circumstances,
): Decision<DepositApplied, ApplyDepositRefusal> {
  if (hotel.postings.has(postingId)) return accept();
  const deposit = hotel.postings.get(depositId);
  if (!deposit) return refuse({ code: 'unknown-posting', postingId: depositId });
  const flaw = flawOfDeposit(deposit, amountMinor) ?? flawOfFolio(hotel, deposit.folioId);
  return flaw ? refuse(flaw) : accept(depositApplied(deposit, postingId, amountMinor, recordedOn(hotel, given)));
}

/** What keeps so much of a line from being taken as a deposit that is left. */
export function flawOfDeposit(
  deposit: Posting,
  amountMinor: number,
): PostingGone | WrongPosting | AmountInvalid | DepositExceeds | undefined {
  if (deposit.kind !== 'deposit') return { code: 'wrong-posting', kind: deposit.kind };
  if (deposit.isGone) return { code: 'posting-gone', postingId: deposit.postingId };
  const left = leftOf(deposit);
  return flawOfAmount(amountMinor) ?? (amountMinor > left ? { code: 'deposit-exceeds', leftMinor: left } : undefined);
}

export function depositApplied(
  { folioId, postingId: depositId }: Posting,
  postingId: PostingId,
  amountMinor: number,
  dated: Dated,
): DepositApplied {
  return { type: 'DepositApplied', postingId, folioId, depositId, amountMinor, ...dated };
}
