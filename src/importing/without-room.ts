import type { HotelRefusal } from '#domain/hotel.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';

/** The booking without its room, where it is the room that is in the way. */
export function withoutRoom({ roomId, ...book }: BookRoom, { code }: HotelRefusal): BookRoom | undefined {
  const isBarred = code === 'room-not-free' || code === 'room-out-of-order' || code === 'room-retired';
  return roomId && isBarred ? book : undefined;
}
