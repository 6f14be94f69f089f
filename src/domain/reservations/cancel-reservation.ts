import { accept, type Decision } from '../kernel/decider.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { CancellationReason, ReservationCancelled } from './reservation-events.ts';
import { isExpected } from './reservation.ts';

export type CancelReservation = {
  readonly type: 'CancelReservation';
  readonly reservationId: ReservationId;
  readonly reason: CancellationReason;
  /** The reservation that takes its place, where the guest was booked twice: this one is never taken up again. */
  readonly supersededBy?: ReservationId;
};

export type CancelReservationRefusal = UnknownReservation | WrongStatus;

export function cancelReservation(
  hotel: HotelState,
  { reservationId, reason, supersededBy }: CancelReservation,
): Decision<ReservationCancelled, CancelReservationRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, gaveBack } = reservation;
  // A hold that was released is given up for good when the guest says so.
  if (status === 'cancelled' && !gaveBack) return accept();
  const canBeCancelled = isExpected(reservation) || status === 'waitlisted' || status === 'cancelled';
  if (!canBeCancelled) return wrongStatus(reservationId, status);
  return accept({
    type: 'ReservationCancelled',
    reservationId,
    stay,
    reason,
    ...(supersededBy ? { supersededBy } : {}),
  });
}
