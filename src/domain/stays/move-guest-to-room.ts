import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { Interval } from '../kernel/hotel-day.ts';
import type { Instant, ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { nightsToCome } from '../reservations/assign-room.ts';
import type { NoAvailability } from '../reservations/book-room.ts';
import {
  unknownReservation,
  wrongStatus,
  type UnknownReservation,
  type WrongStatus,
} from '../reservations/known-reservation.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import type { RoomLocked } from '../reservations/room-lock.ts';
import { withRoom } from '../reservations/room-nights.ts';
import { whatBarsTheRoom, type RoomOccupied } from './check-in-guest.ts';
import type { GuestMovedToRoom } from './stays-events.ts';

export type MoveGuestToRoom = {
  readonly type: 'MoveGuestToRoom';
  readonly reservationId: ReservationId;
  /** Where the clerk saw the guest: if the guest is elsewhere, two people have moved them. */
  readonly fromRoomId: RoomId;
  readonly roomId: RoomId;
  readonly reason?: string;
};

export type MoveGuestToRoomRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'guest-in-another-room'; readonly roomId: RoomId }
  | RoomOccupied
  | RoomLocked
  | NoAvailability
  | RoomNotFree
  | RoomOutOfOrder;

export function moveGuestToRoom(
  hotel: HotelState,
  command: MoveGuestToRoom,
  given: Circumstances,
): Decision<GuestMovedToRoom, MoveGuestToRoomRefusal> {
  const { reservationId, fromRoomId, roomId } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, occupies } = reservation;
  if (!occupies) return wrongStatus(reservationId, status);
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  if (occupies === roomId) return accept();
  if (occupies !== fromRoomId) return refuse({ code: 'guest-in-another-room', roomId: occupies });
  const nights = nightsToCome(stay, given.businessDate);
  const inTheWay = whatBarsTheRoom(hotel, reservation, roomId, nights);
  if (inTheWay) return refuse(inTheWay);
  return accept(movedToRoom(reservation, command, nights, given.at));
}

export function movedToRoom(
  reservation: Reservation,
  { reservationId, fromRoomId, roomId, reason }: MoveGuestToRoom,
  nights: Interval,
  at: Instant,
): GuestMovedToRoom {
  return {
    type: 'GuestMovedToRoom',
    reservationId,
    fromRoomId,
    roomId,
    stay: reservation.stay,
    segments: withRoom(reservation.segments, roomId, nights),
    at,
    ...(reason === undefined ? {} : { reason }),
  };
}
