import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { nightsOf, type HotelDay } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import { holdsRooms, nightsSold, typeOfNight } from '../reservations/reservation.ts';

/** The nights of each type on which these events may have left more stays, or fewer rooms, than there were. */
export function nightsTouched(
  after: HotelState,
  events: readonly HotelEvent[],
): ReadonlyMap<RoomTypeId, ReadonlySet<HotelDay>> {
  const touched = new Map<RoomTypeId, Set<HotelDay>>();
  const touch = (roomTypeId: RoomTypeId, night: HotelDay): void => {
    const nights = touched.get(roomTypeId);
    if (nights) nights.add(night);
    else touched.set(roomTypeId, new Set([night]));
  };
  for (const event of events) {
    if (
      event.type === 'RoomPutOutOfOrder' ||
      event.type === 'RoomPutToHouseUse' ||
      event.type === 'ClosureDatesChanged'
    ) {
      const roomTypeId = after.rooms.get(event.roomId)?.roomTypeId;
      for (const night of nightsOf(event.nights)) if (roomTypeId) touch(roomTypeId, night);
    } else if (event.type === 'RoomRetired') {
      const { roomTypeId, from } = event;
      for (const night of nightsSold(after, roomTypeId)) if (night >= from) touch(roomTypeId, night);
    } else if (event.type === 'OverbookingAllowed') {
      for (const night of nightsSold(after, event.roomTypeId)) touch(event.roomTypeId, night);
    } else if (event.type === 'NightsOverbookingAllowed') {
      for (const night of nightsOf(event.nights)) touch(event.roomTypeId, night);
    } else if ('reservationId' in event) {
      const reservation = after.reservations.get(event.reservationId);
      if (!reservation || !holdsRooms(reservation)) continue;
      for (const night of nightsOf(reservation.stay)) touch(typeOfNight(after, reservation, night), night);
    }
  }
  return touched;
}
