import { accept, type Decision } from '../kernel/decider.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { RoomUnassigned } from './reservation-events.ts';

export type UnassignRoom = { readonly type: 'UnassignRoom'; readonly reservationId: ReservationId };

export type UnassignRoomRefusal = UnknownReservation | WrongStatus;

export function unassignRoom(hotel: HotelState, command: UnassignRoom): Decision<RoomUnassigned, UnassignRoomRefusal> {
  const { reservationId } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  if (reservation.status !== 'reserved') return wrongStatus(reservationId, reservation.status);
  const room = reservation.segments[0];
  if (!room) return accept();
  return accept({ type: 'RoomUnassigned', reservationId, roomId: room.roomId, stay: reservation.stay, segments: [] });
}
