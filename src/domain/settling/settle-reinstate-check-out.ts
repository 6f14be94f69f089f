import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { addDays } from '../kernel/hotel-day.ts';
import { checkOutReinstated, type ReinstateCheckOut } from '../stays/reinstate-check-out.ts';
import { enterRoom } from './enter-room.ts';
import { moot, type Kept } from './settlement.ts';

/** K16, K27: the guest has not left, whoever was let into the room meanwhile. */
export function settleReinstateCheckOut(
  hotel: HotelState,
  { reservationId }: ReinstateCheckOut,
  { businessDate, at }: Circumstances,
): Kept {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation?.left || reservation.status !== 'checked-out' || reservation.left.on !== businessDate) return moot;
  const back = checkOutReinstated(reservation, reservation.left.roomId, at);
  return enterRoom(hotel, back, { arrival: businessDate, departure: addDays(businessDate, 1) });
}
