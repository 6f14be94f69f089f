import { accept, refuse, type Decision } from '../kernel/decider.ts';
import { nightsOf } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { soldOutNights } from './availability.ts';
import type { NoAvailability } from './book-room.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { RoomUnassigned } from './reservation-events.ts';
import type { RoomLocked } from './room-lock.ts';
import { isExpected, typeOfNight, type Reservation } from './reservation.ts';

/** Takes the room from a reservation, which goes on as a promise of the type that was booked. */
export type UnassignRoom = { readonly type: 'UnassignRoom'; readonly reservationId: ReservationId };

export type UnassignRoomRefusal = UnknownReservation | WrongStatus | RoomLocked | NoAvailability;

export function unassignRoom(hotel: HotelState, command: UnassignRoom): Decision<RoomUnassigned, UnassignRoomRefusal> {
  const { reservationId } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  if (!isExpected(reservation)) return wrongStatus(reservationId, reservation.status);
  const room = reservation.segments[0];
  if (!room) return accept();
  if (reservation.doNotMove) return refuse({ code: 'room-locked', reservationId, roomId: room.roomId });
  const { stay, roomTypeId } = reservation;
  const nights = nightsNotToBeHad(hotel, reservation);
  if (nights.length > 0) return refuse({ code: 'no-availability', roomTypeId, nights });
  return accept({ type: 'RoomUnassigned', reservationId, roomId: room.roomId, stay, segments: [] });
}

/** A stay in a room of another type would be counted in its own type again, which may be sold out by now. */
function nightsNotToBeHad(hotel: HotelState, reservation: Reservation): NoAvailability['nights'] {
  const { stay, roomTypeId } = reservation;
  const returning = nightsOf(stay).filter((night) => typeOfNight(hotel, reservation, night) !== roomTypeId);
  const soldOut = soldOutNights(hotel, roomTypeId, stay);
  return returning.filter((night) => soldOut.includes(night));
}
