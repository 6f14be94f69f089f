import type { HotelDay } from '../kernel/hotel-day.ts';
import { isExpected, type Reservation } from '../reservations/reservation.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/** The last resort: what the hotel cannot give from this night on is taken back, and the guest must be told. */
export function giveUp(
  { reservationId, status, stay }: Reservation,
  firstNightLost: HotelDay | undefined,
  businessDate: HotelDay,
): readonly CaseOption[] {
  if (isExpected({ status })) {
    const cancel = { type: 'CancelReservation', reservationId, reason: 'hotel' } as const;
    return [offer({ code: 'cancel-reservation', reservationId }, cancel)];
  }
  if (status !== 'in-house' || firstNightLost === undefined) return [];
  if (firstNightLost < businessDate || firstNightLost <= stay.arrival) return [];
  const shorter = { ...stay, departure: firstNightLost };
  const choice = { code: 'shorten-stay', reservationId, departure: firstNightLost } as const;
  return [offer(choice, { type: 'ChangeStayDates', reservationId, stay: shorter })];
}
