import type { ReservationId } from '../kernel/identifiers.ts';
import type { ReservationStatus } from './reservation.ts';

export type UnknownReservation = { readonly code: 'unknown-reservation'; readonly reservationId: ReservationId };

/** The stay is in a state in which this cannot be done. */
export type WrongStatus = {
  readonly code: 'wrong-status';
  readonly reservationId: ReservationId;
  readonly status: ReservationStatus;
};

export function unknownReservation(reservationId: ReservationId): {
  readonly accepted: false;
  readonly refusal: UnknownReservation;
} {
  return { accepted: false, refusal: { code: 'unknown-reservation', reservationId } };
}

export function wrongStatus(
  reservationId: ReservationId,
  status: ReservationStatus,
): { readonly accepted: false; readonly refusal: WrongStatus } {
  return { accepted: false, refusal: { code: 'wrong-status', reservationId, status } };
}
