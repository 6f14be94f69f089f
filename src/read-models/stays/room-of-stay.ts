import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import type { StayFacts } from './stay-facts.ts';

/**
 * The room that a stay means on a day: where the guest is, else where the guest was, else the room for that night, or for
 * the first night that has one. A day use has no nights and means the room named last.
 */
export function roomOfStay(facts: StayFacts, day: HotelDay): RoomId | undefined {
  if (facts.occupies) return facts.occupies;
  if (!holdsRooms(facts) || facts.stay.arrival === facts.stay.departure) return facts.lastRoomId;
  const night = facts.segments.find(({ from, to }) => from <= day && day < to) ?? facts.segments[0];
  return night?.roomId;
}
