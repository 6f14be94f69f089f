import type { HotelState } from '../hotel-state.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import type { DiscrepancyKind } from './housekeeping-events.ts';
import type { ObservedOccupancy } from './housekeeping.ts';

/**
 * How what was seen in a room differs from the books, if it does. A guest who was let in or out after the look makes the look
 * say nothing, so two phones and a desk end with the same list in whatever order they are heard.
 */
export function discrepancyOf(
  hotel: HotelState,
  roomId: RoomId,
  { seen, persons, observedAt }: ObservedOccupancy,
): DiscrepancyKind | undefined {
  if ((hotel.keysMovedAt.get(roomId) ?? -1) >= observedAt) return undefined;
  const expected = personsExpected(hotel, roomId);
  if (seen === 'vacant') return expected > 0 ? 'skip' : undefined;
  if (expected === 0) return 'sleep';
  return persons !== undefined && persons !== expected ? 'person' : undefined;
}

/** Guests who are in the room by the books, infants included: who looks into a room counts them. */
export function personsExpected(hotel: HotelState, roomId: RoomId): number {
  const parties = (hotel.occupants.get(roomId) ?? []).map((id) => hotel.reservations.get(id)?.party);
  return parties.reduce((sum, party) => sum + (party ? party.adults + party.children + party.infants : 0), 0);
}
