import { recordedOn } from '../business-day/business-day.ts';
import { feeCharge, feeInForce } from '../folios/fee-charge.ts';
import type { AllowancePosted, FeeKind, FeePosted, PostingVoided } from '../folios/folios-events.ts';
import { allowancePosted } from '../folios/post-allowance.ts';
import { leftOf } from '../folios/posting.ts';
import { postingVoided } from '../folios/void-posting.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { PostingId, ReservationId } from '../kernel/identifiers.ts';
import { cancellationFeeOf, noShowFeeOf } from '../rates/fees.ts';
import type { ReservationCancelled } from '../reservations/reservation-events.ts';

type FeeEvent = FeePosted | PostingVoided | AllowancePosted;

/**
 * K9: the fee that was agreed comes on the bill when the guest gives the stay up or does not come, once. It goes again when
 * the stay is taken up after all, K8 and K11: when the guest arrives.
 */
export function whenFeeIsDue(hotel: HotelState, event: HotelEvent, given: Circumstances): readonly FeeEvent[] {
  switch (event.type) {
    case 'ReservationCancelled':
      return [...takeBack(hotel, event.reservationId, 'no-show', given), ...chargeCancellation(hotel, event, given)];
    case 'GuestMarkedNoShow': {
      const reservation = hotel.reservations.get(event.reservationId);
      const agreedMinor = reservation ? noShowFeeOf(reservation) : 0;
      const amountMinor = event.feeMinor ?? agreedMinor;
      return feeCharge(hotel, event.reservationId, 'no-show', amountMinor, recordedOn(hotel, given));
    }
    case 'ReservationReinstated':
    case 'GuestCheckedIn':
      return [
        ...takeBack(hotel, event.reservationId, 'cancellation', given),
        ...takeBack(hotel, event.reservationId, 'no-show', given),
      ];
    default:
      return [];
  }
}

/** Only a guest who had a booking, and who gives it up, owes anything. */
function chargeCancellation(
  hotel: HotelState,
  { reservationId, reason, waivesFee, feeMinor }: ReservationCancelled,
  given: Circumstances,
): readonly FeePosted[] {
  const reservation = hotel.reservations.get(reservationId);
  const wasBooked = reservation?.status === 'reserved' || reservation?.status === 'no-show';
  const isByGuest = reason === 'guest-asked' || reason === 'channel';
  if (!reservation || !wasBooked || !isByGuest || waivesFee) return [];
  const amountMinor = feeMinor ?? cancellationFeeOf(reservation, given.businessDate);
  return feeCharge(hotel, reservationId, 'cancellation', amountMinor, recordedOn(hotel, given));
}

/** On the day it was charged the line is struck through; later, what is left of it is allowed. */
function takeBack(
  hotel: HotelState,
  reservationId: ReservationId,
  fee: FeeKind,
  given: Circumstances,
): readonly (PostingVoided | AllowancePosted)[] {
  const posting = feeInForce(hotel, reservationId, fee);
  if (!posting) return [];
  const { postingId } = posting;
  const isOfToday = posting.businessDate === recordedOn(hotel, given).businessDate && posting.correctedMinor === 0;
  // What is on an invoice stays as it is, and what corrects it stands after it.
  if (isOfToday && !posting.invoiceId)
    return [postingVoided(hotel, { type: 'VoidPosting', postingId, reason: 'cancelled' }, posting, given)];
  const allowance = {
    type: 'PostAllowance',
    postingId: `back:${postingId}` as PostingId,
    against: postingId,
    amountMinor: leftOf(posting),
    reason: 'cancelled',
  } as const;
  return [allowancePosted(hotel, allowance, posting, given)];
}
