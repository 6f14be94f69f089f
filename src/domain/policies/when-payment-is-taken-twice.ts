import { openCase } from '../cases/case.ts';
import type { CaseOpened } from '../cases/cases-events.ts';
import { ownerOfFolio } from '../folios/folio.ts';
import type { PaymentRecorded } from '../folios/folios-events.ts';
import type { Posting } from '../folios/posting.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';

/** Within so much time a second payment of the same amount is more often a mistake than not. */
const SUSPICIOUS_MS = 30 * 60_000;

/** K28, K30: the same amount twice by the same means. Money is never dropped by a rule: people are asked. */
export function whenPaymentIsTakenTwice(after: HotelState, events: readonly HotelEvent[]): readonly CaseOpened[] {
  return events.flatMap((event) => {
    const twin = event.type === 'PaymentRecorded' ? twinOf(after, event) : undefined;
    return event.type === 'PaymentRecorded' && twin ? [takenTwice(after, event, twin)] : [];
  });
}

function takenTwice(after: HotelState, payment: PaymentRecorded, twin: Posting): CaseOpened {
  const owner = ownerOfFolio(after, payment.folioId);
  const postings = [payment.postingId, twin.postingId].toSorted();
  const { amountMinor } = payment;
  return openCase({
    kind: 'payment-taken-twice',
    reservations: owner ? [owner] : [],
    rooms: [],
    postings,
    amountMinor,
  });
}

function twinOf(after: HotelState, payment: PaymentRecorded): Posting | undefined {
  const postings = after.folios.get(payment.folioId)?.postings ?? [];
  return postings.map((id) => after.postings.get(id)).find((posting) => posting && isTwin(payment, posting));
}

function isTwin({ postingId, amountMinor, method, reference, receivedAt }: PaymentRecorded, other: Posting): boolean {
  const isAlike = other.kind === 'payment' && other.grossMinor === amountMinor && other.method === method;
  // Two slips of the terminal are two payments.
  const areTwoSlips = reference !== undefined && other.reference !== undefined;
  const isSoon = Math.abs((other.receivedAt ?? 0) - receivedAt) <= SUSPICIOUS_MS;
  return other.postingId !== postingId && isAlike && !other.isGone && !areTwoSlips && isSoon;
}
