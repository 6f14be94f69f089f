import { depositApplied, type ApplyDeposit } from '../folios/apply-deposit.ts';
import { cashShiftOpened, type OpenCashShift } from '../folios/open-cash-shift.ts';
import { cashDropped, type DropCash } from '../folios/drop-cash.ts';
import { allowancePosted, type PostAllowance } from '../folios/post-allowance.ts';
import { chargePosted, type PostCharge } from '../folios/post-charge.ts';
import { recordedOn } from '../business-day/business-day.ts';
import { moneyReceived, type RecordDeposit, type RecordPayment } from '../folios/record-payment.ts';
import type { HotelEvent, HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { FolioId } from '../kernel/identifiers.ts';
import { aCase, keep, moot, type Kept } from './settlement.ts';

/** K26: the guest has had it, whatever became of the folio meanwhile. */
export function settlePostCharge(hotel: HotelState, command: PostCharge, given: Circumstances): Kept | undefined {
  const item = hotel.chargeItems.get(command.itemId);
  if (!item) return undefined;
  return keep([...reopened(hotel, command.folioId), chargePosted(hotel, command, item, given)]);
}

/** K28, K30: the money is in the drawer; only a payment that is on the folio already is not written twice. */
export function settleMoneyReceived(
  hotel: HotelState,
  command: RecordPayment | RecordDeposit,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept {
  if (refusal.code === 'payment-already-recorded') return moot;
  const type = command.type === 'RecordPayment' ? 'PaymentRecorded' : 'DepositRecorded';
  return keep([...reopened(hotel, command.folioId), { type, ...moneyReceived(hotel, command, given) }]);
}

/** As much of the deposit as is left. */
export function settleApplyDeposit(
  hotel: HotelState,
  { depositId, postingId }: ApplyDeposit,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept {
  const deposit = hotel.postings.get(depositId);
  if (!deposit || refusal.code !== 'deposit-exceeds' || refusal.leftMinor <= 0) return moot;
  return keep([depositApplied(deposit, postingId, refusal.leftMinor, recordedOn(hotel, given))]);
}

/** The guest has been promised it: as much as the charge still is. */
export function settlePostAllowance(
  hotel: HotelState,
  command: PostAllowance,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept {
  const charge = hotel.postings.get(command.against);
  if (!charge || charge.isGone) return moot;
  const amountMinor = refusal.code === 'allowance-exceeds' ? refusal.leftMinor : command.amountMinor;
  if (amountMinor <= 0) return moot;
  const allowance = allowancePosted(hotel, { ...command, amountMinor }, charge, given);
  return keep([...reopened(hotel, charge.folioId), allowance]);
}

/** K56: two people counted one drawer. Both shifts stand, each with its own sums, and people say what is true. */
export function settleOpenCashShift(
  hotel: HotelState,
  command: OpenCashShift,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept {
  if (refusal.code !== 'drawer-in-use' && refusal.code !== 'shift-already-open') return moot;
  const shifts = [command.shiftId, refusal.shiftId].toSorted();
  return keep([cashShiftOpened(hotel, command, given)], aCase('drawer-opened-twice', [], [], { shifts }));
}

export function settleDropCash(
  hotel: HotelState,
  command: DropCash,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  if (refusal.code === 'unknown-shift') return undefined;
  return keep([cashDropped(hotel, command, given)]);
}

/** A fact is written on a folio that was closed meanwhile, and so the folio is open again. */
export function reopened(hotel: HotelState, folioId: FolioId): readonly HotelEvent[] {
  return hotel.folios.get(folioId)?.isClosed ? [{ type: 'FolioReopened', folioId }] : [];
}
