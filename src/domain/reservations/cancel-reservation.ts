import { accept, type Decision } from '../kernel/decider.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { CancellationReason, ReservationCancelled } from './reservation-events.ts';

export type CancelReservation = {
  readonly type: 'CancelReservation';
  readonly reservationId: ReservationId;
  readonly reason: CancellationReason;
};

export type CancelReservationRefusal = UnknownReservation | WrongStatus;

export function cancelReservation(
  hotel: HotelState,
  { reservationId, reason }: CancelReservation,
): Decision<ReservationCancelled, CancelReservationRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  if (reservation.status === 'cancelled') return accept();
  if (reservation.status !== 'reserved') return wrongStatus(reservationId, reservation.status);
  return accept({ type: 'ReservationCancelled', reservationId, stay: reservation.stay, reason });
}
