import { evolve } from '../evolve.ts';
import type { HotelRefusal } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { bookedEvent } from '../reservations/book-room.ts';
import { bookingOfWalkIn, entryOfWalkIn, type CheckInWalkIn } from '../stays/check-in-walk-in.ts';
import { keep, type Kept } from './settlement.ts';
import { settleCheckInGuest } from './settle-check-in-guest.ts';

/** K16–K18 for a guest whom nobody expected: they are in the room, so the booking stands with them. */
export function settleCheckInWalkIn(
  hotel: HotelState,
  command: CheckInWalkIn,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  if (!hotel.roomTypes.has(command.roomTypeId)) return undefined;
  const booked = bookedEvent(hotel, bookingOfWalkIn(command), given);
  const after = forkHotelState(hotel);
  evolve(after, booked);
  const entered = settleCheckInGuest(after, entryOfWalkIn(command), given, refusal);
  return entered && keep([booked, ...entered.events], ...entered.cases);
}
