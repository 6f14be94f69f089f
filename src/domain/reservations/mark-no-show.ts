import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { flawOfFee, type FeeInvalid } from './fee-asked.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { GuestMarkedNoShow } from './reservation-events.ts';

/** The guest did not come. */
export type MarkNoShow = {
  readonly type: 'MarkNoShow';
  readonly reservationId: ReservationId;
  /** What the house asks for instead of the agreed fee; 0: nothing. */
  readonly feeMinor?: number;
};

export type MarkNoShowRefusal =
  | UnknownReservation
  | WrongStatus
  | FeeInvalid
  | { readonly code: 'arrival-not-due'; readonly arrival: HotelDay; readonly businessDate: HotelDay };

export function markNoShow(
  hotel: HotelState,
  { reservationId, feeMinor }: MarkNoShow,
  { businessDate }: Circumstances,
): Decision<GuestMarkedNoShow, MarkNoShowRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay } = reservation;
  if (status === 'no-show') return accept();
  if (status !== 'reserved') return wrongStatus(reservationId, status);
  if (stay.arrival > businessDate) return refuse({ code: 'arrival-not-due', arrival: stay.arrival, businessDate });
  const flaw = flawOfFee(feeMinor);
  if (flaw) return refuse(flaw);
  const asked = feeMinor === undefined ? {} : { feeMinor };
  return accept({ type: 'GuestMarkedNoShow', reservationId, stay, ...asked });
}
