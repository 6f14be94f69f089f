import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import { cancelled, type CancelReservation } from '../reservations/cancel-reservation.ts';
import { datesChanged } from '../reservations/change-stay-dates.ts';
import type { MarkNoShow } from '../reservations/mark-no-show.ts';
import { walked, type RelocateGuest } from '../reservations/relocate-guest.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { CheckOutGuest } from '../stays/check-out-guest.ts';
import { aCase, keep, moot, type Kept } from './settlement.ts';

/** K27: the guest has left, although the stay was extended meanwhile. The nights after today go back on sale. */
export function settleCheckOutGuest(
  hotel: HotelState,
  { reservationId }: CheckOutGuest,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return undefined;
  const { occupies } = reservation;
  if (refusal.code !== 'early-departure' || !occupies) return moot;
  const departure = Math.max(given.businessDate, reservation.stay.arrival) as HotelDay;
  const shortened = datesChanged(hotel, reservation, { ...reservation.stay, departure }, []);
  const { stay, segments } = shortened;
  return keep(
    [shortened, { type: 'GuestCheckedOut', reservationId, roomId: occupies, stay, segments, at: given.at }],
    aCase('left-before-departure', [reservationId]),
  );
}

/** K8, the other way round: the guest is here, so the cancellation is what must be looked at. K7: so are dates that changed. */
export function settleCancelReservation(
  hotel: HotelState,
  command: CancelReservation,
  refusal: HotelRefusal,
): Kept | undefined {
  const reservation = hotel.reservations.get(command.reservationId);
  if (reservation && refusal.code === 'dates-changed-meanwhile') {
    return keep([cancelled(reservation, command)], aCase('cancelled-but-changed', [command.reservationId]));
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

/** K11, the other way round. */
export function settleMarkNoShow(hotel: HotelState, { reservationId }: MarkNoShow): Kept | undefined {
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
