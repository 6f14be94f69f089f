import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { GuestWalked, Transport } from './reservation-events.ts';
import { isExpected, type Reservation } from './reservation.ts';

/** Walks a guest: there is no room for a promise that is due, so the guest sleeps in another hotel, at this hotel's cost. */
export type RelocateGuest = {
  readonly type: 'RelocateGuest';
  readonly reservationId: ReservationId;
  readonly toHotel: string;
  /** Nights in the other hotel that this hotel pays for. */
  readonly nights: number;
  readonly costMinor: number;
  readonly transport: Transport;
};

export type RelocateGuestRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'name-missing' }
  | { readonly code: 'no-nights' }
  | { readonly code: 'price-invalid'; readonly priceMinor: number }
  | { readonly code: 'arrival-not-due'; readonly arrival: HotelDay; readonly businessDate: HotelDay };

export function relocateGuest(
  hotel: HotelState,
  command: RelocateGuest,
  { businessDate }: Circumstances,
): Decision<GuestWalked, RelocateGuestRefusal> {
  const { reservationId, toHotel, nights, costMinor } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay } = reservation;
  if (status === 'walked') return accept();
  if (!isExpected(reservation)) return wrongStatus(reservationId, status);
  if (toHotel.trim() === '') return refuse({ code: 'name-missing' });
  if (nights < 1) return refuse({ code: 'no-nights' });
  if (!Number.isSafeInteger(costMinor) || costMinor < 0)
    return refuse({ code: 'price-invalid', priceMinor: costMinor });
  if (stay.arrival > businessDate) return refuse({ code: 'arrival-not-due', arrival: stay.arrival, businessDate });
  return accept(walked(reservation, command));
}

export function walked({ stay }: Reservation, command: RelocateGuest): GuestWalked {
  return { ...command, type: 'GuestWalked', stay };
}
