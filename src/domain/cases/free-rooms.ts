import type { HotelState } from '../hotel-state.ts';
import { isReady } from '../housekeeping/housekeeping.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { Room } from '../property/property.ts';
import { nightsToCome, oversellsType } from '../reservations/assign-room.ts';
import { oversoldNights } from '../reservations/availability.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { whatIsInTheWay } from '../reservations/room-nights.ts';

/**
 * Rooms that the stay could have for all its nights to come and that sleep its party: of its own type first, unless that is
 * oversold, and of those the empty and clean ones first.
 */
export function freeRooms(hotel: HotelState, stay: Reservation, businessDate: HotelDay): readonly Room[] {
  const nights = nightsToCome(stay.stay, businessDate);
  const guests = stay.party.adults + stay.party.children;
  return [...hotel.rooms.values()]
    .filter(
      ({ roomId, roomTypeId }) =>
        guests <= (hotel.roomTypes.get(roomTypeId)?.sleeps ?? 0) &&
        !whatIsInTheWay(hotel, roomId, nights, stay.reservationId) &&
        !oversellsType(hotel, stay, roomId, nights),
    )
    .toSorted((left, right) => drawback(hotel, stay, left) - drawback(hotel, stay, right));
}

export function isVacantFor(hotel: HotelState, reservationId: ReservationId, roomId: RoomId): boolean {
  return (hotel.occupants.get(roomId) ?? []).every((id) => id === reservationId);
}

function drawback(hotel: HotelState, { reservationId, roomTypeId, stay }: Reservation, room: Room): number {
  const isOversold = oversoldNights(hotel, room.roomTypeId, stay).length > 0;
  return (
    (isOversold ? 8 : 0) +
    (room.roomTypeId === roomTypeId ? 0 : 4) +
    (isVacantFor(hotel, reservationId, room.roomId) ? 0 : 2) +
    (isReady(hotel, room.roomId) ? 0 : 1)
  );
}
