import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { PostingId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { flawOfDeposit, type ApplyDepositRefusal } from './apply-deposit.ts';
import { lacksShift, shiftFor, type NoOpenShift } from './cash-shift.ts';
import { flawOfFolio } from './folio-refusals.ts';
import type { CorrectionReason, DepositRefunded } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';
import type { Posting } from './posting.ts';

/** Gives a deposit, or what is left of it, back to the guest: no revenue is taken back, for there was none. */
export type RefundDeposit = {
  readonly type: 'RefundDeposit';
  readonly postingId: PostingId;
  readonly depositId: PostingId;
  readonly amountMinor: number;
  readonly reason: CorrectionReason;
};

export type RefundDepositRefusal = ApplyDepositRefusal | NoOpenShift;

export function refundDeposit(
  hotel: HotelState,
  command: RefundDeposit,
  given: Circumstances,
): Decision<DepositRefunded, RefundDepositRefusal> {
  if (hotel.postings.has(command.postingId)) return accept();
  const deposit = hotel.postings.get(command.depositId);
  if (!deposit) return refuse({ code: 'unknown-posting', postingId: command.depositId });
  const flaw =
    flawOfDeposit(deposit, command.amountMinor) ??
    flawOfFolio(hotel, deposit.folioId) ??
    lacksShift(hotel, deposit.method ?? 'other', given);
  return flaw ? refuse(flaw) : accept(depositRefunded(hotel, command, deposit, given));
}

export function depositRefunded(
  hotel: HotelState,
  { postingId, depositId, amountMinor, reason }: RefundDeposit,
  { folioId, method = 'other' }: Posting,
  given: Circumstances,
): DepositRefunded {
  const moved = { method, amountMinor, ...shiftFor(hotel, given), ...recordedOn(hotel, given) };
  return { type: 'DepositRefunded', postingId, folioId, depositId, ...moved, reason };
}
