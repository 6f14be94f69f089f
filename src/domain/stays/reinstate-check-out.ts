import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import { addDays, type HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import {
  unknownReservation,
  wrongStatus,
  type UnknownReservation,
  type WrongStatus,
} from '../reservations/known-reservation.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { whatIsInTheWay } from '../reservations/room-nights.ts';
import type { RoomOccupied } from './check-in-guest.ts';
import type { CheckOutReinstated } from './stays-events.ts';

/** Takes a check-out back that was a mistake: the guest is still here. Only on the day itself, while the room is nobody else's. */
export type ReinstateCheckOut = { readonly type: 'ReinstateCheckOut'; readonly reservationId: ReservationId };

export type ReinstateCheckOutRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'left-on-another-day'; readonly leftOn: HotelDay }
  | RoomOccupied
  | RoomNotFree
  | RoomOutOfOrder;

export function reinstateCheckOut(
  hotel: HotelState,
  { reservationId }: ReinstateCheckOut,
  given: Pick<Circumstances, 'businessDate'> & Partial<Circumstances>,
): Decision<CheckOutReinstated, ReinstateCheckOutRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, occupies, left } = reservation;
  if (occupies) return accept();
  if (status !== 'checked-out' || !left) return wrongStatus(reservationId, status);
  if (left.on !== given.businessDate) return refuse({ code: 'left-on-another-day', leftOn: left.on });
  const occupiedBy = hotel.occupants.get(left.roomId)?.[0];
  if (occupiedBy) return refuse({ code: 'room-occupied', roomId: left.roomId, occupiedBy });
  const tonight = { arrival: given.businessDate, departure: addDays(given.businessDate, 1) };
  const inTheWay = whatIsInTheWay(hotel, left.roomId, tonight, reservationId);
  if (inTheWay) return refuse(inTheWay);
  return accept(checkOutReinstated(reservation, left.roomId, given.at));
}

export function checkOutReinstated(
  { reservationId, stay, segments }: Reservation,
  roomId: NonNullable<Reservation['occupies']>,
  at: Circumstances['at'] | undefined,
): CheckOutReinstated {
  return { type: 'CheckOutReinstated', reservationId, roomId, stay, segments, ...(at === undefined ? {} : { at }) };
}
