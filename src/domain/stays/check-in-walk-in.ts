import { accept, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import { bookRoom, type BookRoom, type BookRoomRefusal } from '../reservations/book-room.ts';
import { evolveReservation } from '../reservations/evolve-reservation.ts';
import type { ReservationBooked, RoomAssigned } from '../reservations/reservation-events.ts';
import { checkInGuest, type CheckInGuest, type CheckInGuestRefusal } from './check-in-guest.ts';
import type { GuestCheckedIn } from './stays-events.ts';

/** A guest without a reservation stands at the desk: booked and checked in, in one act. */
export type CheckInWalkIn = Omit<BookRoom, 'type' | 'source' | 'roomId'> & {
  readonly type: 'CheckInWalkIn';
  readonly roomId: RoomId;
  /** The desk gives the room although nobody has reported it clean. */
  readonly acceptsCondition?: true;
};

export type CheckInWalkInRefusal = BookRoomRefusal | CheckInGuestRefusal;

type WalkedIn = ReservationBooked | RoomAssigned | GuestCheckedIn;

export function checkInWalkIn(
  hotel: HotelState,
  command: CheckInWalkIn,
  given: Circumstances,
): Decision<WalkedIn, CheckInWalkInRefusal> {
  const booked = bookRoom(hotel, bookingOfWalkIn(command), given);
  if (!booked.accepted || booked.events.length === 0) return booked;
  const after = forkHotelState(hotel);
  for (const event of booked.events) evolveReservation(after, event);
  const entered = checkInGuest(after, entryOfWalkIn(command), given);
  return entered.accepted ? accept<WalkedIn>(...booked.events, ...entered.events) : entered;
}

export function bookingOfWalkIn({ acceptsCondition: _, ...command }: CheckInWalkIn): BookRoom {
  return { ...command, type: 'BookRoom', source: 'walk-in' };
}

export function entryOfWalkIn({ reservationId, roomId, acceptsCondition }: CheckInWalkIn): CheckInGuest {
  return { type: 'CheckInGuest', reservationId, roomId, ...(acceptsCondition ? { acceptsCondition } : {}) };
}
