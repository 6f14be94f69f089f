import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { CaseSubject } from '../cases/cases-events.ts';
import { confirmed, type ConfirmReservation } from '../reservations/confirm-reservation.ts';
import type { ExtendHold } from '../reservations/extend-hold.ts';
import { reinstated } from '../reservations/reinstate-reservation.ts';
import type { Reservation, RoomSegment } from '../reservations/reservation.ts';
import { nightsIn, whatIsInTheWay } from '../reservations/room-nights.ts';
import { roomLost } from './room-lost.ts';
import { keep, moot, type Kept } from './settlement.ts';

/** K59 for holds: the guest has been told that the booking stands, whoever released the room meanwhile. */
export function settleConfirmReservation(
  hotel: HotelState,
  { reservationId }: ConfirmReservation,
  refusal: HotelRefusal,
): Kept {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return moot;
  if (refusal.code === 'no-availability') return keep([confirmed(reservation, [])]);
  if (refusal.code !== 'hold-released') return moot;
  const { segments, cases } = roomsTakenBack(hotel, reservation);
  return keep([confirmed(reservation, segments)], ...cases);
}

/** The guest has been told that the room is kept longer: the hold is taken up again. */
export function settleExtendHold(
  hotel: HotelState,
  { reservationId, heldUntil }: ExtendHold,
  refusal: HotelRefusal,
): Kept {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation || refusal.code !== 'hold-released') return moot;
  const { stay } = reservation;
  const { segments, cases } = roomsTakenBack(hotel, reservation);
  return keep([reinstated(reservation, segments), { type: 'HoldExtended', reservationId, stay, heldUntil }], ...cases);
}

/** The rooms that a released hold gave back, where they are still free; a stay that has not begun is not cut in two. */
function roomsTakenBack(
  hotel: HotelState,
  reservation: Reservation,
): { readonly segments: readonly RoomSegment[]; readonly cases: readonly CaseSubject[] } {
  const segments = reservation.gaveBack ?? [];
  for (const segment of segments) {
    const nights = nightsIn(segment);
    const inTheWay = whatIsInTheWay(hotel, segment.roomId, nights, reservation.reservationId);
    if (inTheWay) return { segments: [], cases: roomLost(hotel, reservation, segment.roomId, nights, inTheWay) };
  }
  return { segments, cases: [] };
}
