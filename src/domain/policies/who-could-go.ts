import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { Instant, ReservationId, RoomTypeId } from '../kernel/identifiers.ts';
import { isPromiseOfNights } from '../reservations/is-promise-of-nights.ts';
import { countsInType, type Reservation } from '../reservations/reservation.ts';

/**
 * The stays counted in a type on a night, in the order in which people should be asked about them: arrivals without a room,
 * arrivals in a room of it who booked another type, those who booked it, guests in house; among equals the one that was
 * promised last. By the clocks of the desks and not by what the server heard last, so the same stay in either order.
 */
export function whoCouldGo(
  hotel: HotelState,
  events: readonly HotelEvent[],
  roomTypeId: RoomTypeId,
  night: HotelDay,
  { at }: Circumstances,
): readonly ReservationId[] {
  const promisedNow = new Set(events.flatMap((event) => (isPromiseOfNights(event) ? [event.reservationId] : [])));
  const promisedAt = ({ reservationId, status, promisedAt: before = 0 as Instant }: Reservation): Instant =>
    promisedNow.has(reservationId) && status !== 'in-house' ? at : before;
  return [...hotel.reservations.values()]
    .filter((stay) => countsInType(hotel, stay, roomTypeId, night))
    .toSorted(
      (left, right) =>
        rank(left, roomTypeId, night) - rank(right, roomTypeId, night) ||
        promisedAt(right) - promisedAt(left) ||
        (left.reservationId < right.reservationId ? 1 : -1),
    )
    .map(({ reservationId }) => reservationId);
}

function rank({ status, roomTypeId, segments }: Reservation, counted: RoomTypeId, night: HotelDay): number {
  if (status === 'in-house') return 3;
  if (!segments.some(({ from, to }) => from <= night && night < to)) return 0;
  return roomTypeId === counted ? 2 : 1;
}
