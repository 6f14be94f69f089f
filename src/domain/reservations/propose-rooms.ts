import type { HotelState } from '../hotel-state.ts';
import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import { nightsToCome } from './assign-room.ts';
import type { RoomProposal } from './auto-assign-rooms.ts';
import { isExpected } from './reservation.ts';
import { RoomSearch, type Wanted } from './room-search.ts';

/**
 * A room for each stay without one that arrives on these days, of the type it booked: as many stays as can be placed, and the
 * house used compactly, so that long stretches of nights stay whole for those who book them later. The same on every desk.
 * Nobody who has a room is moved. What could not be placed is left out.
 */
export function proposeRooms(hotel: HotelState, arriving: Interval, businessDate: HotelDay): readonly RoomProposal[] {
  const proposals: RoomProposal[] = [];
  for (const [roomTypeId, wanted] of withoutRoom(hotel, arriving, businessDate)) {
    const rooms = [...hotel.rooms.values()].filter((room) => room.roomTypeId === roomTypeId);
    proposals.push(...new RoomSearch(hotel, rooms, wanted, businessDate).best());
  }
  return proposals;
}

/** By type; who arrives first comes first, and of those the longest stay, which has the fewest rooms to choose from. */
function withoutRoom(
  hotel: HotelState,
  { arrival: from, departure: to }: Interval,
  businessDate: HotelDay,
): ReadonlyMap<RoomTypeId, readonly Wanted[]> {
  const byType = new Map<RoomTypeId, Wanted[]>();
  for (const stay of hotel.reservations.values()) {
    const nights = nightsToCome(stay.stay, businessDate);
    const isWanted = isExpected(stay) && stay.segments.length === 0 && nightsOf(nights).length > 0;
    if (!isWanted || nights.arrival < from || nights.arrival >= to) continue;
    const { reservationId, roomTypeId } = stay;
    byType.set(roomTypeId, [...(byType.get(roomTypeId) ?? []), { reservationId, nights }]);
  }
  for (const wanted of byType.values()) wanted.sort(inOrder);
  return byType;
}

function inOrder(left: Wanted, right: Wanted): number {
  return (
    left.nights.arrival - right.nights.arrival ||
    right.nights.departure - left.nights.departure ||
    (left.reservationId < right.reservationId ? -1 : 1)
  );
}
