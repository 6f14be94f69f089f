import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, Instant, ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { conditionOf } from '../housekeeping/housekeeping.ts';
import { outOfServiceOn } from '../housekeeping/put-room-out-of-service.ts';
import type { RoomCondition } from '../housekeeping/housekeeping-events.ts';
import { nightsToCome, oversellsType } from '../reservations/assign-room.ts';
import type { NoAvailability } from '../reservations/book-room.ts';
import {
  unknownReservation,
  wrongStatus,
  type UnknownReservation,
  type WrongStatus,
} from '../reservations/known-reservation.ts';
import { isExpected, type Reservation } from '../reservations/reservation.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import { lockedElsewhere, type RoomLocked } from '../reservations/room-lock.ts';
import { whatIsInTheWay, withRoom } from '../reservations/room-nights.ts';
import type { GuestCheckedIn } from './stays-events.ts';

export type CheckInGuest = {
  readonly type: 'CheckInGuest';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  /** The desk gives the room although nobody has reported it clean, or although it is out of service. */
  readonly acceptsCondition?: true;
};

export type RoomOccupied = {
  readonly code: 'room-occupied';
  readonly roomId: RoomId;
  readonly occupiedBy: ReservationId;
};

export type CheckInGuestRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'not-due-in'; readonly arrival: HotelDay; readonly businessDate: HotelDay }
  | { readonly code: 'stay-is-over'; readonly departure: HotelDay }
  | { readonly code: 'guest-in-another-room'; readonly roomId: RoomId }
  | { readonly code: 'room-not-ready'; readonly roomId: RoomId; readonly condition: RoomCondition }
  | { readonly code: 'room-out-of-service'; readonly roomId: RoomId; readonly closureId: ClosureId }
  | RoomOccupied
  | RoomLocked
  | NoAvailability
  | RoomNotFree
  | RoomOutOfOrder;

export function checkInGuest(
  hotel: HotelState,
  command: CheckInGuest,
  given: Circumstances,
): Decision<GuestCheckedIn, CheckInGuestRefusal> {
  const { reservationId, roomId, acceptsCondition } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  const { status, stay, occupies } = reservation;
  if (occupies === roomId) return accept();
  if (occupies) return refuse({ code: 'guest-in-another-room', roomId: occupies });
  if (!isExpected(reservation)) return wrongStatus(reservationId, status);
  if (stay.arrival > given.businessDate) {
    return refuse({ code: 'not-due-in', arrival: stay.arrival, businessDate: given.businessDate });
  }
  if (stay.departure < given.businessDate) return refuse({ code: 'stay-is-over', departure: stay.departure });
  const inTheWay = whatBarsTheRoom(hotel, reservation, roomId, nightsToCome(stay, given.businessDate));
  if (inTheWay) return refuse(inTheWay);
  const condition = conditionOf(hotel, roomId);
  if (!acceptsCondition && (condition === 'dirty' || condition === 'pickup')) {
    return refuse({ code: 'room-not-ready', roomId, condition });
  }
  const closureId = acceptsCondition ? undefined : outOfServiceOn(hotel, roomId, given.businessDate);
  if (closureId) return refuse({ code: 'room-out-of-service', roomId, closureId });
  return accept(checkedIn(reservation, roomId, nightsToCome(stay, given.businessDate), given.at));
}

/** Why the guest cannot go into the room now and stay there for these nights. */
export function whatBarsTheRoom(
  hotel: HotelState,
  reservation: Reservation,
  roomId: RoomId,
  nights: Interval,
): RoomOccupied | RoomLocked | NoAvailability | RoomNotFree | RoomOutOfOrder | undefined {
  const occupiedBy = hotel.occupants.get(roomId)?.find((id) => id !== reservation.reservationId);
  if (occupiedBy) return { code: 'room-occupied', roomId, occupiedBy };
  return (
    lockedElsewhere(reservation, roomId) ??
    whatIsInTheWay(hotel, roomId, nights, reservation.reservationId) ??
    oversellsType(hotel, reservation, roomId, nights)
  );
}

export function checkedIn(
  { reservationId, stay, segments }: Reservation,
  roomId: RoomId,
  nights: Interval,
  at: Instant,
): GuestCheckedIn {
  return { type: 'GuestCheckedIn', reservationId, roomId, stay, segments: withRoom(segments, roomId, nights), at };
}
