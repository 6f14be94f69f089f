import { randomUUID } from 'node:crypto';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { GuestId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';

const DAY_MS = 86_400_000;
const double = 'double' as RoomTypeId;
let nights = 0;

/** A hotel of one room. */
export const SET_UP: readonly HotelCommand[] = [
  { type: 'SetUpHotel', name: 'Hotel Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' },
  { type: 'AddRoomType', roomTypeId: double, name: 'Double', code: 'DBL', sleeps: 2, standardPriceMinor: 9000 },
  { type: 'AddRooms', roomTypeId: double, rooms: [{ roomId: '101' as RoomId, number: '101' }] },
];

/** What every hotel accepts, again and again. */
export function newGuest(): Extract<HotelCommand, { type: 'RegisterGuest' }> {
  return { type: 'RegisterGuest', guestId: randomUUID() as GuestId, details: { name: 'Lucía García' } };
}

/** A guest, and the room for a night that nobody else has asked for: two commands of one click. */
export function newBooking(): readonly HotelCommand[] {
  const guest = newGuest();
  const arrival = Math.floor(Date.now() / DAY_MS) + 2 + (nights += 1);
  const reservationId = randomUUID() as ReservationId;
  const booking: HotelCommand = {
    type: 'BookRoom',
    reservationId,
    confirmation: reservationId.slice(0, 6).toUpperCase(),
    guestId: guest.guestId,
    roomTypeId: double,
    roomId: '101' as RoomId,
    stay: { arrival: arrival as HotelDay, departure: (arrival + 1) as HotelDay },
    party: { adults: 2, children: 0, infants: 0 },
    source: 'phone',
  };
  return [guest, booking];
}
