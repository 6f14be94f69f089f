import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import { reinstateReservation } from '../reservations/reinstate-reservation.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/** The booking stands after all, with its latest dates: as long as there is a room for them. */
export function offerToReinstate(
  hotel: HotelState,
  { reservationId }: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const reinstate = { type: 'ReinstateReservation', reservationId } as const;
  const { accepted } = reinstateReservation(hotel, reinstate, { businessDate });
  return accepted ? [offer({ code: 'reinstate-reservation', reservationId }, reinstate)] : [];
}
