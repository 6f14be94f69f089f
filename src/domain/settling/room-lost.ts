import type { CaseSubject } from '../cases/cases-events.ts';
import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Interval } from '../kernel/hotel-day.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { holdersDuring } from '../reservations/room-nights.ts';
import { roomPromisedTwice } from './make-way.ts';
import { aCase } from './settlement.ts';

/** What people must decide when a stay cannot have these nights of the room it was promised. */
export function roomLost(
  hotel: HotelState,
  stay: Pick<Reservation, 'reservationId' | 'stay'>,
  roomId: RoomId,
  nights: Interval,
  refusal: HotelRefusal,
): readonly CaseSubject[] {
  const { reservationId } = stay;
  if (refusal.code === 'room-not-free') {
    return [roomPromisedTwice(stay, roomId, ...holdersDuring(hotel, roomId, nights, reservationId))];
  }
  if (refusal.code === 'room-out-of-order') {
    return [aCase('displaced-by-closure', [reservationId], [roomId], { closureId: refusal.closureId })];
  }
  if (refusal.code === 'room-retired') return [aCase('displaced-by-retirement', [reservationId], [roomId])];
  return [];
}
