import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { assignRoom, nightsToCome } from '../reservations/assign-room.ts';
import type { LockRoomAssignment } from '../reservations/lock-room-assignment.ts';
import { isExpected, type Reservation } from '../reservations/reservation.ts';
import { holdersDuring } from '../reservations/room-nights.ts';
import { swapRooms } from '../reservations/swap-rooms.ts';
import { keep, moot, type Kept } from './settlement.ts';

/**
 * K25: the guest was promised this very room, and a plan has given them another one meanwhile. The promise beats the plan: the
 * stay goes back, in exchange with who has the room now. A guest who has moved by now is where they are.
 */
export function settleLockRoomAssignment(hotel: HotelState, command: LockRoomAssignment, given: Circumstances): Kept {
  const { reservationId, roomId } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation || !isExpected(reservation) || reservation.segments.length === 0) return moot;
  const back = wayBack(hotel, reservation, command, given);
  if (!back) return moot;
  return keep([...back, { type: 'RoomAssignmentLocked', reservationId, roomId, stay: reservation.stay }]);
}

function wayBack(
  hotel: HotelState,
  { stay, segments }: Reservation,
  { reservationId, roomId }: LockRoomAssignment,
  given: Circumstances,
): readonly HotelEvent[] | undefined {
  const assigned = assignRoom(hotel, { type: 'AssignRoom', reservationId, roomId }, given);
  if (assigned.accepted) return assigned.events;
  const [other, ...more] = holdersDuring(hotel, roomId, nightsToCome(stay, given.businessDate), reservationId);
  const otherRoomId = segments.at(-1)?.roomId;
  if (!other || more.length > 0 || !otherRoomId) return undefined;
  const swap = { type: 'SwapRooms', reservationId, roomId, otherReservationId: other, otherRoomId } as const;
  const swapped = swapRooms(hotel, swap, given);
  return swapped.accepted ? swapped.events : undefined;
}
