import { recordedOn } from '../business-day/business-day.ts';
import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import { feeInForce } from '../folios/fee-charge.ts';
import { leftOf } from '../folios/posting.ts';
import { chargedInVain } from '../folios/room-charges.ts';
import { takenOffTheBill } from '../policies/taken-off-the-bill.ts';
import { cancelled, type CancelReservation } from '../reservations/cancel-reservation.ts';
import { datesChanged } from '../reservations/change-stay-dates.ts';
import type { MarkNoShow } from '../reservations/mark-no-show.ts';
import { walked, type RelocateGuest } from '../reservations/relocate-guest.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { finalBill, type CheckOutGuest } from '../stays/check-out-guest.ts';
import type { GuestCheckedOut } from '../stays/stays-events.ts';
import { cancelledFor, whichFee } from './which-fee.ts';
import { aCase, keep, moot, type Kept } from './settlement.ts';

/**
 * The guest has left. K26: something has come on the bill since; a policy opens the case. K27: the stay was extended
 * meanwhile; the nights after today go back on sale.
 */
export function settleCheckOutGuest(
  hotel: HotelState,
  { reservationId, leavesOpen }: CheckOutGuest,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return undefined;
  const { occupies, stay, segments } = reservation;
  if (!occupies) return moot;
  const left = {
    type: 'GuestCheckedOut',
    reservationId,
    roomId: occupies,
    at: given.at,
    on: given.businessDate,
    ...(leavesOpen ? { leavesOpen } : {}),
  } as const;
  const dated = recordedOn(hotel, given);
  if (refusal.code === 'balance-not-zero') {
    return keep([...finalBill(hotel, reservation, dated), { ...left, stay, segments }]);
  }
  return refusal.code === 'early-departure' ? leftBefore(hotel, reservation, left, given) : moot;
}

/**
 * K50: nights that were closed before the server heard of the departure are not owed, and nobody needs to be asked: that the
 * figures are restated says it. K27: of nights that are still to come somebody should know.
 */
function leftBefore(
  hotel: HotelState,
  reservation: Reservation,
  left: Omit<GuestCheckedOut, 'stay' | 'segments'>,
  given: Circumstances,
): Kept {
  const { reservationId, stay } = reservation;
  const dated = recordedOn(hotel, given);
  const departure = Math.max(given.businessDate, stay.arrival) as HotelDay;
  const shortened = datesChanged(hotel, reservation, { ...stay, departure }, []);
  const spent = {
    ...reservation,
    stay: shortened.stay,
    segments: shortened.segments,
    nightlyMinor: shortened.nightlyMinor,
  };
  const notOwed = chargedInVain(hotel, reservation, spent).map((charge) => ({ charge, amountMinor: leftOf(charge) }));
  const isOver = stay.departure <= dated.businessDate;
  return keep(
    [
      shortened,
      ...takenOffTheBill(hotel, notOwed, given),
      ...finalBill(hotel, spent, dated),
      { ...left, stay: spent.stay, segments: spent.segments },
    ],
    ...(isOver ? [] : [aCase('left-before-departure', [reservationId], [], { nights: stay })]),
  );
}

/** K8, the other way round: the guest is here, so the cancellation is what must be looked at. K7: so are dates that changed. */
export function settleCancelReservation(
  hotel: HotelState,
  command: CancelReservation,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const reservation = hotel.reservations.get(command.reservationId);
  if (reservation && refusal.code === 'dates-changed-meanwhile') {
    return keep([cancelled(reservation, command)], aCase('cancelled-but-changed', [command.reservationId]));
  }
  // K12: a guest who called has cancelled, whatever another desk has concluded from an empty chair.
  if (reservation?.status === 'no-show') {
    const { businessDate } = recordedOn(hotel, given);
    const asked = command.waivesFee ? 0 : command.feeMinor;
    const cancelledMinor = cancelledFor(hotel, reservation, given.businessDate, asked);
    return keep([cancelled(reservation, command)], ...whichFee(hotel, reservation, cancelledMinor, businessDate));
  }
  return contradictsPresence(hotel, command.reservationId, 'cancelled-but-in-house');
}

/** The guest was sent to another hotel, whatever became of the reservation; unless another desk has them here. */
export function settleRelocateGuest(hotel: HotelState, command: RelocateGuest): Kept | undefined {
  const reservation = hotel.reservations.get(command.reservationId);
  if (!reservation || reservation.status === 'in-house') {
    return contradictsPresence(hotel, command.reservationId, 'walked-but-in-house');
  }
  return reservation.status === 'checked-out' ? moot : keep([walked(reservation, command)]);
}

/** K11, the other way round. K12: so is a guest who has cancelled. */
export function settleMarkNoShow(
  hotel: HotelState,
  { reservationId, feeMinor }: MarkNoShow,
  given: Circumstances,
): Kept | undefined {
  const reservation = hotel.reservations.get(reservationId);
  if (reservation?.status === 'cancelled') {
    const chargedMinor = feeInForce(hotel, reservationId, 'cancellation')?.grossMinor ?? 0;
    return keep([], ...whichFee(hotel, reservation, chargedMinor, recordedOn(hotel, given).businessDate, feeMinor));
  }
  return contradictsPresence(hotel, reservationId, 'no-show-but-arrived');
}

function contradictsPresence(
  hotel: HotelState,
  reservationId: Reservation['reservationId'],
  kind: 'cancelled-but-in-house' | 'no-show-but-arrived' | 'walked-but-in-house',
): Kept | undefined {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return undefined;
  return reservation.status === 'in-house' ? keep([], aCase(kind, [reservationId])) : moot;
}
