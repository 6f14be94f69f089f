import type { CaseSubject } from '../cases/cases-events.ts';
import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import { cancellationFeeOf, noShowFeeOf } from '../rates/fees.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { taxesOn } from '../taxes/taxes-on.ts';
import { aCase } from './settlement.ts';

/** K12: people are asked only where cancelling and not coming cost the guest something else. */
export function whichFee(
  hotel: HotelState,
  reservation: Reservation,
  cancelledMinor: number,
  day: HotelDay,
  noShowAskedMinor = noShowFeeOf(reservation),
): readonly CaseSubject[] {
  const noShowMinor = taxesOn(hotel, 'fees', noShowAskedMinor, day).grossMinor;
  return noShowMinor === cancelledMinor ? [] : [aCase('cancelled-and-no-show', [reservation.reservationId])];
}

/** What a guest who cancels on this day will be charged, taxes included. */
export function cancelledFor(
  hotel: HotelState,
  reservation: Reservation,
  day: HotelDay,
  askedMinor = cancellationFeeOf(reservation, day),
): number {
  return taxesOn(hotel, 'fees', askedMinor, day).grossMinor;
}
