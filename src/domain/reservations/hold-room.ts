import { refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { HotelState } from '../hotel-state.ts';
import { bookRoom, type BookRoom, type BookRoomRefusal } from './book-room.ts';
import type { ReservationBooked, RoomAssigned } from './reservation-events.ts';

/** Keeps a room for a guest who has not decided yet, to the end of the release day. The trade calls it an option. */
export type HoldRoom = Omit<BookRoom, 'type'> & { readonly type: 'HoldRoom'; readonly heldUntil: HotelDay };

export type ReleaseDayRefusal =
  | { readonly code: 'release-day-in-the-past'; readonly businessDate: HotelDay }
  | { readonly code: 'release-day-after-arrival'; readonly arrival: HotelDay };

export type HoldRoomRefusal = BookRoomRefusal | ReleaseDayRefusal;

export function holdRoom(
  hotel: HotelState,
  { heldUntil, ...booking }: HoldRoom,
  given: Circumstances,
): Decision<ReservationBooked | RoomAssigned, HoldRoomRefusal> {
  const decision = bookRoom(hotel, { ...booking, type: 'BookRoom' }, given);
  if (!decision.accepted || decision.events.length === 0) return decision;
  const flaw = flawOfReleaseDay(heldUntil, booking.stay.arrival, given.businessDate);
  if (flaw) return refuse(flaw);
  const events = decision.events.map((event) => (event.type === 'ReservationBooked' ? { ...event, heldUntil } : event));
  return { accepted: true, events };
}

/** A room is never held for a day that has passed, nor longer than to the day on which its guest should come. */
export function flawOfReleaseDay(
  heldUntil: HotelDay,
  arrival: HotelDay,
  businessDate: HotelDay,
): ReleaseDayRefusal | undefined {
  if (heldUntil < businessDate) return { code: 'release-day-in-the-past', businessDate };
  if (heldUntil > arrival) return { code: 'release-day-after-arrival', arrival };
  return undefined;
}
