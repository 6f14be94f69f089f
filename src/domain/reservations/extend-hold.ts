import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { flawOfReleaseDay, type ReleaseDayRefusal } from './hold-room.ts';
import { holdReleased, type HoldHasBeenReleased } from './hold-released.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { HoldExtended } from './reservation-events.ts';

/** Keeps a held room longer. Never shorter: of two desks that promise a day, the later day stands, whoever is heard first. */
export type ExtendHold = {
  readonly type: 'ExtendHold';
  readonly reservationId: ReservationId;
  readonly heldUntil: HotelDay;
};

export type ExtendHoldRefusal = UnknownReservation | WrongStatus | ReleaseDayRefusal | HoldHasBeenReleased;

export function extendHold(
  hotel: HotelState,
  { reservationId, heldUntil }: ExtendHold,
  { businessDate }: Circumstances,
): Decision<HoldExtended, ExtendHoldRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, gaveBack } = reservation;
  if (gaveBack) return refuse(holdReleased(reservationId));
  if (status !== 'tentative' || reservation.heldUntil === undefined) return wrongStatus(reservationId, status);
  if (heldUntil <= reservation.heldUntil) return accept();
  const flaw = flawOfReleaseDay(heldUntil, stay.arrival, businessDate);
  return flaw ? refuse(flaw) : accept({ type: 'HoldExtended', reservationId, stay, heldUntil });
}
