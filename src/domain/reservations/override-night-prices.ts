import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { ExceptionReason } from '../rates/exception-reason.ts';
import { nightsPaid } from '../rates/rate-book.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { NightPricesOverridden } from './reservation-events.ts';
import type { Reservation } from './reservation.ts';

/** Agrees on other prices for some nights of a stay, for a reason. */
export type OverrideNightPrices = {
  readonly type: 'OverrideNightPrices';
  readonly reservationId: ReservationId;
  /** Of a day use, its day. */
  readonly nights: readonly { readonly night: HotelDay; readonly priceMinor: number }[];
  readonly reason: ExceptionReason;
};

export type OverrideNightPricesRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'night-not-of-stay'; readonly night: HotelDay }
  | { readonly code: 'price-invalid'; readonly priceMinor: number };

export function overrideNightPrices(
  hotel: HotelState,
  { reservationId, nights, reason }: OverrideNightPrices,
): Decision<NightPricesOverridden, OverrideNightPricesRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay } = reservation;
  if (status !== 'reserved' && status !== 'in-house') return wrongStatus(reservationId, status);
  const paid = nightsPaid(stay);
  for (const { night, priceMinor } of nights) {
    if (!paid.includes(night)) return refuse({ code: 'night-not-of-stay', night });
    if (!isPrice(priceMinor)) return refuse({ code: 'price-invalid', priceMinor });
  }
  const overridden = nightPricesOverridden(reservation, { nights, reason });
  return overridden ? accept(overridden) : accept();
}

/** A night can be free of charge. */
export function isPrice(priceMinor: number): boolean {
  return Number.isSafeInteger(priceMinor) && priceMinor >= 0;
}

/** Undefined where the prices are the agreed ones already. */
export function nightPricesOverridden(
  { reservationId, stay, nightlyMinor: before }: Reservation,
  { nights, reason }: Pick<OverrideNightPrices, 'nights' | 'reason'>,
): NightPricesOverridden | undefined {
  const asked = new Map(nights.map(({ night, priceMinor }) => [night, priceMinor]));
  const nightlyMinor = nightsPaid(stay).map((night, index) => asked.get(night) ?? before[index] ?? 0);
  if (nightlyMinor.every((price, index) => price === before[index])) return undefined;
  return { type: 'NightPricesOverridden', reservationId, stay, before, nightlyMinor, reason };
}
