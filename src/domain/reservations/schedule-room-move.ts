import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import { oversellsType, sameSegments } from './assign-room.ts';
import type { NoAvailability } from './book-room.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { RoomMoveScheduled } from './reservation-events.ts';
import { holdsRooms } from './reservation.ts';
import { lockedElsewhere, type RoomLocked } from './room-lock.ts';
import { whatIsInTheWay, withRoom } from './room-nights.ts';

/** Plans that a guest goes on in another room from a night of the stay on. On the day itself the guest is moved. */
export type ScheduleRoomMove = {
  readonly type: 'ScheduleRoomMove';
  readonly reservationId: ReservationId;
  /** The first night in the other room. */
  readonly night: HotelDay;
  readonly roomId: RoomId;
};

/** A move is planned for a night to come, after the first one of the stay and before its departure. */
export type NightNotToCome = { readonly code: 'night-not-to-come'; readonly night: HotelDay };

export type ScheduleRoomMoveRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'no-room-assigned'; readonly reservationId: ReservationId }
  | NightNotToCome
  | RoomLocked
  | NoAvailability
  | RoomNotFree
  | RoomOutOfOrder;

export function scheduleRoomMove(
  hotel: HotelState,
  { reservationId, night, roomId }: ScheduleRoomMove,
  { businessDate }: Circumstances,
): Decision<RoomMoveScheduled, ScheduleRoomMoveRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, segments } = reservation;
  if (!holdsRooms(reservation)) return wrongStatus(reservationId, status);
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  if (segments.length === 0) return refuse({ code: 'no-room-assigned', reservationId });
  if (night <= businessDate || night <= stay.arrival || night >= stay.departure) {
    return refuse({ code: 'night-not-to-come', night });
  }
  const nights = { arrival: night, departure: stay.departure };
  const planned = withRoom(segments, roomId, nights);
  if (sameSegments(planned, segments)) return accept();
  const inTheWay =
    lockedElsewhere(reservation, roomId) ??
    whatIsInTheWay(hotel, roomId, nights, reservationId) ??
    oversellsType(hotel, reservation, roomId, nights);
  if (inTheWay) return refuse(inTheWay);
  return accept({ type: 'RoomMoveScheduled', reservationId, roomId, night, stay, segments: planned });
}
