import { evolve } from '../evolve.ts';
import type { HotelEvent } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import { assignRoom } from '../reservations/assign-room.ts';
import { goesInto, type SwapRooms } from '../reservations/swap-rooms.ts';
import { keep, type Kept } from './settlement.ts';

/** K23: a colleague has moved one of the two meanwhile, and that stands; the other one gets its room if that is free now. */
export function settleSwapRooms(hotel: HotelState, command: SwapRooms, given: Circumstances): Kept {
  const { reservationId, roomId, otherReservationId, otherRoomId } = command;
  const after = forkHotelState(hotel);
  const moved = [
    ...moveIfStillIn(after, reservationId, otherRoomId, roomId, given),
    ...moveIfStillIn(after, otherReservationId, roomId, otherRoomId, given),
  ];
  return keep(moved);
}

function moveIfStillIn(
  after: HotelState,
  reservationId: ReservationId,
  fromRoomId: RoomId,
  roomId: RoomId,
  given: Circumstances,
): readonly HotelEvent[] {
  const stay = after.reservations.get(reservationId);
  if (!stay || !goesInto(stay, fromRoomId, given.businessDate)) return [];
  const decision = assignRoom(after, { type: 'AssignRoom', reservationId, roomId }, given);
  if (!decision.accepted) return [];
  for (const event of decision.events) evolve(after, event);
  return decision.events;
}
