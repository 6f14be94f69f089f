import { accept, refuse, type Decision } from '../kernel/decider.ts';
import { sameDates, type Interval } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { flawOfFee, type FeeInvalid } from './fee-asked.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { CancellationReason, ReservationCancelled } from './reservation-events.ts';
import { isExpected, type Reservation } from './reservation.ts';

export type CancelReservation = {
  readonly type: 'CancelReservation';
  readonly reservationId: ReservationId;
  readonly reason: CancellationReason;
  /** The reservation that takes its place, where the guest was booked twice: this one is never taken up again. */
  readonly supersededBy?: ReservationId;
  /** The dates as whoever cancels saw them: if a colleague has changed them since, both should be looked at. */
  readonly stay?: Interval;
  /** The house asks for no fee, whatever was agreed. */
  readonly waivesFee?: true;
  /** What the house asks for instead of the agreed fee. */
  readonly feeMinor?: number;
};

export type CancelReservationRefusal =
  | UnknownReservation
  | WrongStatus
  | FeeInvalid
  | { readonly code: 'dates-changed-meanwhile'; readonly stay: Interval };

export function cancelReservation(
  hotel: HotelState,
  command: CancelReservation,
): Decision<ReservationCancelled, CancelReservationRefusal> {
  const { reservationId, stay: seen } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, gaveBack } = reservation;
  // A hold that was released is given up for good when the guest says so.
  if (status === 'cancelled' && !gaveBack) return accept();
  const canBeCancelled = isExpected(reservation) || status === 'waitlisted' || status === 'cancelled';
  if (!canBeCancelled) return wrongStatus(reservationId, status);
  if (seen && !sameDates(seen, stay)) return refuse({ code: 'dates-changed-meanwhile', stay });
  const flaw = flawOfFee(command.feeMinor);
  return flaw ? refuse(flaw) : accept(cancelled(reservation, command));
}

export function cancelled(
  { reservationId, stay }: Reservation,
  {
    reason,
    supersededBy,
    waivesFee,
    feeMinor,
  }: Pick<CancelReservation, 'reason' | 'supersededBy' | 'waivesFee' | 'feeMinor'>,
): ReservationCancelled {
  return {
    type: 'ReservationCancelled',
    reservationId,
    stay,
    reason,
    ...(supersededBy ? { supersededBy } : {}),
    ...(waivesFee ? { waivesFee } : {}),
    ...(feeMinor === undefined ? {} : { feeMinor }),
  };
}
