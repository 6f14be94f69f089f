import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { HoldReleased } from './reservation-events.ts';
import type { Reservation } from './reservation.ts';

/** Gives a held room back: the guest was asked and did not say yes. */
export type ReleaseHold = {
  readonly type: 'ReleaseHold';
  readonly reservationId: ReservationId;
  /** The release day as the clerk saw it: if the guest was promised a later one meanwhile, that promise stands. */
  readonly heldUntil: HotelDay;
};

export type ReleaseHoldRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'held-longer'; readonly heldUntil: HotelDay };

export function releaseHold(
  hotel: HotelState,
  { reservationId, heldUntil: seen }: ReleaseHold,
): Decision<HoldReleased, ReleaseHoldRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, heldUntil } = reservation;
  if (status === 'cancelled') return accept();
  if (status !== 'tentative' || heldUntil === undefined) return wrongStatus(reservationId, status);
  if (heldUntil > seen) return refuse({ code: 'held-longer', heldUntil });
  return accept(released(reservation));
}

export function released({ reservationId, stay, segments }: Reservation): HoldReleased {
  return { type: 'HoldReleased', reservationId, stay, gaveBack: segments };
}
