import type { HotelCommand } from '#domain/hotel.ts';
import { bookRoom, doubleRoom, guestId, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';

/** Four doubles and the guest García: as much of Hotel Aurora as a booking needs. */
export const openAurora: readonly HotelCommand[] = [
  { type: 'SetUpHotel', name: 'Hotel Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' },
  { type: 'AddRoomType', roomTypeId: doubleRoom, name: 'Double', code: 'DBL', sleeps: 2, standardPriceMinor: 9000 },
  {
    type: 'AddRooms',
    roomTypeId: doubleRoom,
    rooms: ['101', '102', '103', '104'].map((number) => ({ roomId: room(number), number })),
  },
  { type: 'RegisterGuest', guestId: guestId('García'), details: { name: 'Lucía García', phone: '+34 000 123 456' } },
];

/** One more registered guest: a command that every hotel accepts, again and again. */
export function registerGuest(name: string): HotelCommand {
  return { type: 'RegisterGuest', guestId: guestId(name), details: { name } };
}

/** A booking of room 101 for García, under a name of its own. */
export function bookRoom101(reservation: string): HotelCommand {
  return bookRoom('García', nights('05-10', '05-12'), {
    reservationId: reservationOf(reservation),
    roomId: room('101'),
  });
}
