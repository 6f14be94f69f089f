import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import { nightsToCome, oversellsType } from './assign-room.ts';
import type { NoAvailability } from './book-room.ts';
import { unknownReservation, type UnknownReservation } from './known-reservation.ts';
import type { ScheduledMoveCancelled } from './reservation-events.ts';
import { holdsRooms, type Reservation, type RoomSegment } from './reservation.ts';
import { whatIsInTheWay, withRoom } from './room-nights.ts';

/** The guest stays in the room they have first, for all nights to come. */
export type CancelScheduledMove = { readonly type: 'CancelScheduledMove'; readonly reservationId: ReservationId };

export type CancelScheduledMoveRefusal = UnknownReservation | NoAvailability | RoomNotFree | RoomOutOfOrder;

export function cancelScheduledMove(
  hotel: HotelState,
  { reservationId }: CancelScheduledMove,
  { businessDate }: Circumstances,
): Decision<ScheduledMoveCancelled, CancelScheduledMoveRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const move = scheduledMove(reservation, businessDate);
  if (!move) return accept();
  const nights = { arrival: move.night, departure: reservation.stay.departure };
  const inTheWay =
    whatIsInTheWay(hotel, move.fromRoomId, nights, reservationId) ??
    oversellsType(hotel, reservation, move.fromRoomId, nights);
  if (inTheWay) return refuse(inTheWay);
  return accept(moveCancelled(reservation, move, withRoom(reservation.segments, move.fromRoomId, nights)));
}

export function moveCancelled(
  { reservationId, stay }: Reservation,
  { night, fromRoomId }: ScheduledMove,
  segments: readonly RoomSegment[],
): ScheduledMoveCancelled {
  return { type: 'ScheduledMoveCancelled', reservationId, roomId: fromRoomId, night, stay, segments };
}

export type ScheduledMove = { readonly night: HotelDay; readonly fromRoomId: RoomId; readonly roomId: RoomId };

/** The next change of rooms of a stay that has not been carried out; due when its night has come. */
export function scheduledMove(
  stay: Pick<Reservation, 'status' | 'stay' | 'segments' | 'occupies'>,
  businessDate: HotelDay,
): ScheduledMove | undefined {
  if (!holdsRooms(stay)) return undefined;
  const { arrival } = nightsToCome(stay.stay, businessDate);
  const toCome = stay.segments.filter(({ to }) => arrival < to);
  const fromRoomId = stay.occupies ?? toCome[0]?.roomId;
  const next = toCome.find(({ roomId }) => roomId !== fromRoomId);
  return fromRoomId && next
    ? { night: Math.max(next.from, arrival) as HotelDay, fromRoomId, roomId: next.roomId }
    : undefined;
}
