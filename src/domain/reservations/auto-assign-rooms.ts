import { accept, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import { assignRoom } from './assign-room.ts';
import { evolveReservation } from './evolve-reservation.ts';
import type { RoomAssigned } from './reservation-events.ts';

/** A room for a stay, as the rule proposes it. */
export type RoomProposal = { readonly reservationId: ReservationId; readonly roomId: RoomId };

/**
 * Gives the stays the rooms that the rule has proposed (propose-rooms.ts) and a person has seen. What a colleague has decided
 * meanwhile stands: of a proposal that no longer holds nothing happens, and nobody was promised anything.
 */
export type AutoAssignRooms = { readonly type: 'AutoAssignRooms'; readonly proposals: readonly RoomProposal[] };

export function autoAssignRooms(
  hotel: HotelState,
  { proposals }: AutoAssignRooms,
  given: Circumstances,
): Decision<RoomAssigned, never> {
  const after = forkHotelState(hotel);
  const events: RoomAssigned[] = [];
  for (const { reservationId, roomId } of proposals) {
    const decision = assignRoom(after, { type: 'AssignRoom', reservationId, roomId, automatic: true }, given);
    if (!decision.accepted) continue;
    for (const event of decision.events) evolveReservation(after, event);
    events.push(...decision.events);
  }
  return accept(...events);
}
