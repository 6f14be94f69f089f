import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelState } from '../hotel-state.ts';
import { bookedEvent, flawOfBooking, type BookRoom, type BookRoomRefusal } from './book-room.ts';
import type { ReservationBooked } from './reservation-events.ts';

/** Writes down a guest who would come if a room became free. Nothing is kept for them and nothing is promised. */
export type AddToWaitlist = Omit<BookRoom, 'type' | 'roomId'> & { readonly type: 'AddToWaitlist' };

export function addToWaitlist(
  hotel: HotelState,
  command: AddToWaitlist,
  given: Circumstances,
): Decision<ReservationBooked, BookRoomRefusal> {
  if (hotel.reservations.has(command.reservationId)) return accept();
  const booking: BookRoom = { ...command, type: 'BookRoom' };
  const flaw = flawOfBooking(hotel, booking, given);
  return flaw ? refuse(flaw) : accept({ ...bookedEvent(hotel, booking, given), waitlisted: true });
}
