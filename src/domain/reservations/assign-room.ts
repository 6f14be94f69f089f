import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { soldOutNights } from './availability.ts';
import type { NoAvailability } from './book-room.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { RoomAssigned } from './reservation-events.ts';
import { isExpected, typeOfNight, type Reservation } from './reservation.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import { lockedElsewhere, type RoomLocked } from './room-lock.ts';
import { whatIsInTheWay, withRoom } from './room-nights.ts';

/** Gives a reservation a room for all nights that are still to come. A room of another type is an upgrade: the price stays. */
export type AssignRoom = {
  readonly type: 'AssignRoom';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  /** Chosen by a rule and not by a person. */
  readonly automatic?: true;
};

export type AssignRoomRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'room-chosen-by-hand'; readonly roomId: RoomId }
  | RoomLocked
  | NoAvailability
  | RoomNotFree
  | RoomOutOfOrder;

export function assignRoom(
  hotel: HotelState,
  command: AssignRoom,
  given: Circumstances,
): Decision<RoomAssigned, AssignRoomRefusal> {
  const { reservationId, roomId, automatic } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  // A guest in house is moved (MoveGuestToRoom), unless only nights without a room are filled with the room they are in.
  if (!isExpected(reservation) && reservation.occupies !== roomId)
    return wrongStatus(reservationId, reservation.status);
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  const nights = nightsToCome(reservation.stay, given.businessDate);
  const segments = withRoom(reservation.segments, roomId, nights);
  if (sameSegments(segments, reservation.segments)) return accept();
  const chosen = reservation.segments[0];
  if (automatic && chosen) return refuse({ code: 'room-chosen-by-hand', roomId: chosen.roomId });
  const inTheWay =
    lockedElsewhere(reservation, roomId) ??
    whatIsInTheWay(hotel, roomId, nights, reservationId) ??
    oversellsType(hotel, reservation, roomId, nights);
  if (inTheWay) return refuse(inTheWay);
  return accept({
    type: 'RoomAssigned',
    reservationId,
    roomId,
    stay: reservation.stay,
    segments,
    ...(automatic ? { automatic } : {}),
  });
}

export function nightsToCome(stay: Interval, businessDate: HotelDay): Interval {
  return {
    arrival: Math.min(Math.max(stay.arrival, businessDate), stay.departure) as HotelDay,
    departure: stay.departure,
  };
}

export function sameSegments(left: Reservation['segments'], right: Reservation['segments']): boolean {
  return (
    left.length === right.length &&
    left.every((segment, index) => {
      const other = right[index];
      return other && segment.roomId === other.roomId && segment.from === other.from && segment.to === other.to;
    })
  );
}

/** A free room of another type may still be promised to somebody who has no room yet. */
export function oversellsType(
  hotel: HotelState,
  reservation: Reservation,
  roomId: RoomId,
  nights: Interval,
): NoAvailability | undefined {
  const roomTypeId = hotel.rooms.get(roomId)?.roomTypeId;
  if (!roomTypeId) return undefined;
  const short = soldOutNights(hotel, roomTypeId, nights).filter(
    (night) =>
      night < reservation.stay.arrival ||
      night >= reservation.stay.departure ||
      typeOfNight(hotel, reservation, night) !== roomTypeId,
  );
  return short.length > 0 ? { code: 'no-availability', roomTypeId, nights: short } : undefined;
}
