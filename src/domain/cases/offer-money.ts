import { correctionId } from '../folios/correction-id.ts';
import { folioBalance, guestFolioId } from '../folios/folio.ts';
import { isCharge, leftOf, type Posting } from '../folios/posting.ts';
import { priceDifference } from '../folios/price-difference.ts';
import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { FolioId } from '../kernel/identifiers.ts';
import type { OpenCase } from './case.ts';
import type { CaseOption } from './case-options.ts';
import { postingsOf } from './money-case.ts';
import { offer } from './offer.ts';

/** What can be done about money, best first; that it is right as it is can always be said and is not among them. */
export function offerMoney(hotel: HotelState, open: OpenCase, businessDate: HotelDay): readonly CaseOption[] {
  const [stay] = open.reservations;
  switch (open.kind) {
    case 'payment-taken-twice':
      return postingsOf(hotel, open)
        .toSorted(latestFirst)
        .slice(0, 1)
        .flatMap((payment) => [...offerVoid(hotel, payment, businessDate), ...offerRefund(hotel, payment)]);
    case 'refunded-too-much':
      return postingsOf(hotel, open)
        .flatMap((payment) => refundsOf(hotel, payment))
        .flatMap((refund) => offerVoid(hotel, refund, businessDate))
        .slice(0, 1);
    case 'balance-after-check-out':
      return stay ? offerToSettle(hotel, guestFolioId(stay), businessDate) : [];
    case 'posted-at-another-price':
      return postingsOf(hotel, open).flatMap((posting) => offerAllowance(hotel, posting));
    default:
      return [];
  }
}

function offerVoid(hotel: HotelState, posting: Posting, businessDate: HotelDay): readonly CaseOption[] {
  const { postingId, folioId, grossMinor: amountMinor } = posting;
  const isToday = posting.businessDate === businessDate && posting.correctedMinor === 0;
  if (!isToday || isClosed(hotel, folioId)) return [];
  return [
    offer({ code: 'void-posting', postingId, amountMinor }, { type: 'VoidPosting', postingId, reason: 'mistake' }),
  ];
}

/** Cash that goes through a drawer is given back at that drawer and not by a choice in a list. */
function offerRefund(hotel: HotelState, payment: Posting): readonly CaseOption[] {
  const { postingId: paymentId, method, folioId } = payment;
  const amountMinor = leftOf(payment);
  const needsDrawer = method === 'cash' && !hotel.shifts.isEmpty;
  if (amountMinor <= 0 || needsDrawer || isClosed(hotel, folioId)) return [];
  const postingId = correctionId('refund', payment);
  const refund: HotelCommand = { type: 'RefundPayment', postingId, paymentId, amountMinor, reason: 'paid-twice' };
  return [offer({ code: 'refund', postingId: paymentId, amountMinor }, refund)];
}

function offerAllowance(hotel: HotelState, posting: Posting): readonly CaseOption[] {
  const amountMinor = priceDifference(hotel, posting);
  if (amountMinor <= 0 || isClosed(hotel, posting.folioId)) return [];
  const { postingId: against } = posting;
  return [offer({ code: 'allow', postingId: against, amountMinor }, allowance(posting, amountMinor, 'mistake'))];
}

/** A guest who has left owes something: the charge was a mistake, or the house bears it. */
function offerToSettle(hotel: HotelState, folioId: FolioId, businessDate: HotelDay): readonly CaseOption[] {
  const balance = folioBalance(hotel, folioId);
  const charges = linesOf(hotel, folioId).filter((posting) => isCharge(posting) && leftOf(posting) > 0);
  if (balance <= 0 || isClosed(hotel, folioId)) return [];
  const mistake = charges.find(({ grossMinor }) => grossMinor === balance);
  const writeOff = allowancesOf(charges, balance);
  return [
    ...(mistake ? offerVoid(hotel, mistake, businessDate) : []),
    ...(writeOff.length > 0 ? [offer({ code: 'write-off', amountMinor: balance }, ...writeOff)] : []),
  ];
}

/** Allowances of so much, the latest charges first; none where the charges are less than that. */
function allowancesOf(charges: readonly Posting[], amountMinor: number): readonly HotelCommand[] {
  let left = amountMinor;
  const commands: HotelCommand[] = [];
  for (const charge of charges) {
    const part = Math.min(left, leftOf(charge));
    if (part > 0) commands.push(allowance(charge, part, 'write-off'));
    left -= part;
  }
  return left === 0 ? commands : [];
}

function allowance(charge: Posting, amountMinor: number, reason: 'mistake' | 'write-off'): HotelCommand {
  const { postingId: against } = charge;
  return { type: 'PostAllowance', postingId: correctionId('allow', charge), against, amountMinor, reason };
}

function refundsOf(hotel: HotelState, payment: Posting): readonly Posting[] {
  return linesOf(hotel, payment.folioId).filter(({ againstId }) => againstId === payment.postingId);
}

/** The lines that count, the latest first. */
function linesOf(hotel: HotelState, folioId: FolioId): readonly Posting[] {
  const ids = hotel.folios.get(folioId)?.postings ?? [];
  return ids.toReversed().flatMap((id) => {
    const posting = hotel.postings.get(id);
    return posting && !posting.isGone ? [posting] : [];
  });
}

function isClosed(hotel: HotelState, folioId: FolioId): boolean {
  return hotel.folios.get(folioId)?.isClosed === true;
}

/** By when the money came in; of two that came at once, by name. */
function latestFirst(left: Posting, right: Posting): number {
  const byTime = (right.receivedAt ?? 0) - (left.receivedAt ?? 0);
  return byTime !== 0 ? byTime : left.postingId < right.postingId ? 1 : -1;
}
