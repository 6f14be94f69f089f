import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomTypeId } from '../kernel/identifiers.ts';
import { countsInType, type Reservation } from '../reservations/reservation.ts';

/**
 * The stays counted in a type on a night, in the order in which people should be asked about them: those just decided on, then
 * arrivals without a room, arrivals with one, guests in house; among equals the later arrival first.
 */
export function whoCouldGo(
  hotel: HotelState,
  events: readonly HotelEvent[],
  roomTypeId: RoomTypeId,
  night: HotelDay,
): readonly ReservationId[] {
  const decidedOn = new Set(events.flatMap((event) => ('reservationId' in event ? [event.reservationId] : [])));
  const rank = ({ reservationId, status, segments }: Reservation): number => {
    if (decidedOn.has(reservationId)) return 0;
    if (status === 'in-house') return 3;
    return segments.length === 0 ? 1 : 2;
  };
  return [...hotel.reservations.values()]
    .filter((stay) => countsInType(hotel, stay, roomTypeId, night))
    .toSorted(
      (left, right) =>
        rank(left) - rank(right) ||
        right.stay.arrival - left.stay.arrival ||
        (left.reservationId < right.reservationId ? -1 : 1),
    )
    .map(({ reservationId }) => reservationId);
}
