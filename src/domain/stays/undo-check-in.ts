import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import {
  unknownReservation,
  wrongStatus,
  type UnknownReservation,
  type WrongStatus,
} from '../reservations/known-reservation.ts';
import type { RoomUnassigned } from '../reservations/reservation-events.ts';
import { isExpected } from '../reservations/reservation.ts';
import { holdersDuring, nightsIn } from '../reservations/room-nights.ts';
import type { CheckInUndone } from './stays-events.ts';

/** Takes back a check-in that was a mistake, on the day of arrival. The reservation keeps its room unless another holds it. */
export type UndoCheckIn = { readonly type: 'UndoCheckIn'; readonly reservationId: ReservationId };

export type UndoCheckInRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'night-already-spent'; readonly arrival: HotelDay };

type Undone = CheckInUndone | RoomUnassigned;

export function undoCheckIn(
  hotel: HotelState,
  { reservationId }: UndoCheckIn,
  given: Circumstances,
): Decision<Undone, UndoCheckInRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, segments, occupies } = reservation;
  if (isExpected(reservation)) return accept();
  if (!occupies) return wrongStatus(reservationId, status);
  if (stay.arrival < given.businessDate) return refuse({ code: 'night-already-spent', arrival: stay.arrival });
  const undone: CheckInUndone = { type: 'CheckInUndone', reservationId, roomId: occupies, stay, at: given.at };
  // Two guests in one room is a case; two promises of one room would be an oversight.
  const isTaken = segments.some(
    (segment) => holdersDuring(hotel, segment.roomId, nightsIn(segment), reservationId).length > 0,
  );
  if (!isTaken) return accept<Undone>(undone);
  const because = 'room-taken-meanwhile';
  return accept<Undone>(undone, {
    type: 'RoomUnassigned',
    reservationId,
    roomId: occupies,
    stay,
    segments: [],
    because,
  });
}
