import type { HotelCommand } from '../hotel.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/** The check-in was the mistake: it is taken back, and what it contradicted is done. Only before the first night is spent. */
export function offerToUndoCheckIn(
  { reservationId, stay }: Reservation,
  businessDate: HotelDay,
  ...then: readonly HotelCommand[]
): readonly CaseOption[] {
  if (stay.arrival < businessDate) return [];
  return [offer({ code: 'undo-check-in', reservationId }, { type: 'UndoCheckIn', reservationId }, ...then)];
}
