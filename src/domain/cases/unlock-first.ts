import type { HotelCommand } from '../hotel.ts';
import type { Reservation } from '../reservations/reservation.ts';

/** Whoever decides a case and moves a guest who was promised this very room takes that promise back with it. */
export function unlockFirst({ reservationId, doNotMove }: Reservation): readonly HotelCommand[] {
  return doNotMove ? [{ type: 'UnlockRoomAssignment', reservationId }] : [];
}
