import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { moveCancelled, scheduledMove, type CancelScheduledMove } from '../reservations/cancel-scheduled-move.ts';
import { withoutNights } from '../reservations/room-nights.ts';
import { roomLost } from './room-lost.ts';
import { keep, moot, type Kept } from './settlement.ts';

/** The guest was told that they need not move: the nights stand without a room until people have found one. */
export function settleCancelScheduledMove(
  hotel: HotelState,
  { reservationId }: CancelScheduledMove,
  { businessDate }: Circumstances,
  refusal: HotelRefusal,
): Kept {
  const reservation = hotel.reservations.get(reservationId);
  const move = reservation && scheduledMove(reservation, businessDate);
  if (!reservation || !move || refusal.code === 'no-availability') return moot;
  const nights = { arrival: move.night, departure: reservation.stay.departure };
  const segments = withoutNights(reservation.segments, nights);
  return keep(
    [moveCancelled(reservation, move, segments)],
    ...roomLost(hotel, reservation, move.fromRoomId, nights, refusal),
  );
}
