import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { FolioId, PostingId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { lacksShift, shiftFor, type NoOpenShift } from './cash-shift.ts';
import {
  flawOfAmount,
  flawOfFolio,
  type AmountInvalid,
  type FolioClosedRefusal,
  type UnknownFolio,
} from './folio-refusals.ts';
import type { DepositRecorded, PaymentMethod, PaymentRecorded } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';

type MoneyReceived = {
  readonly postingId: PostingId;
  readonly folioId: FolioId;
  readonly method: PaymentMethod;
  readonly amountMinor: number;
  /** What the terminal or the bank calls it: the same reference is the same payment. */
  readonly reference?: string;
};

/** Money that the guest pays on the bill. */
export type RecordPayment = MoneyReceived & { readonly type: 'RecordPayment' };

/** Money that the guest gives ahead of the stay: the guest's own until it is applied to the bill. */
export type RecordDeposit = MoneyReceived & { readonly type: 'RecordDeposit' };

export type RecordPaymentRefusal =
  | UnknownFolio
  | FolioClosedRefusal
  | AmountInvalid
  | NoOpenShift
  | { readonly code: 'payment-already-recorded'; readonly reference: string };

export function recordPayment(
  hotel: HotelState,
  command: RecordPayment,
  given: Circumstances,
): Decision<PaymentRecorded, RecordPaymentRefusal> {
  if (hotel.postings.has(command.postingId)) return accept();
  const flaw = flawOfMoney(hotel, command, given);
  return flaw ? refuse(flaw) : accept({ type: 'PaymentRecorded', ...moneyReceived(hotel, command, given) });
}

export function recordDeposit(
  hotel: HotelState,
  command: RecordDeposit,
  given: Circumstances,
): Decision<DepositRecorded, RecordPaymentRefusal> {
  if (hotel.postings.has(command.postingId)) return accept();
  const flaw = flawOfMoney(hotel, command, given);
  return flaw ? refuse(flaw) : accept({ type: 'DepositRecorded', ...moneyReceived(hotel, command, given) });
}

/** What an event says of money that has come in. */
export function moneyReceived(
  hotel: HotelState,
  { postingId, folioId, method, amountMinor, reference }: MoneyReceived,
  given: Circumstances,
) {
  return {
    postingId,
    folioId,
    method,
    amountMinor,
    ...shiftFor(hotel, given),
    ...recordedOn(hotel, given),
    receivedAt: given.at,
    ...(reference === undefined ? {} : { reference }),
  };
}

function flawOfMoney(
  hotel: HotelState,
  { folioId, method, amountMinor, reference }: MoneyReceived,
  given: Circumstances,
): RecordPaymentRefusal | undefined {
  const flaw = flawOfAmount(amountMinor) ?? flawOfFolio(hotel, folioId);
  if (flaw) return flaw;
  if (reference !== undefined && isRecorded(hotel, folioId, reference)) {
    return { code: 'payment-already-recorded', reference };
  }
  return lacksShift(hotel, method, given);
}

/** K30: a slip of the terminal that is typed in twice is one payment. */
function isRecorded(hotel: HotelState, folioId: FolioId, reference: string): boolean {
  const postings = hotel.folios.get(folioId)?.postings ?? [];
  return postings.some((id) => {
    const posting = hotel.postings.get(id);
    return posting?.reference === reference && !posting.isGone;
  });
}
