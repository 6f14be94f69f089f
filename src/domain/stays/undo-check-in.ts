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
import type { CheckInUndone } from './stays-events.ts';

/** Takes back a check-in that was a mistake, on the day of arrival. */
export type UndoCheckIn = { readonly type: 'UndoCheckIn'; readonly reservationId: ReservationId };

export type UndoCheckInRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'night-already-spent'; readonly arrival: HotelDay };

export function undoCheckIn(
  hotel: HotelState,
  { reservationId }: UndoCheckIn,
  given: Circumstances,
): Decision<CheckInUndone, UndoCheckInRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, occupies } = reservation;
  if (status === 'reserved') return accept();
  if (!occupies) return wrongStatus(reservationId, status);
  if (stay.arrival < given.businessDate) return refuse({ code: 'night-already-spent', arrival: stay.arrival });
  return accept({ type: 'CheckInUndone', reservationId, roomId: occupies, stay });
}
