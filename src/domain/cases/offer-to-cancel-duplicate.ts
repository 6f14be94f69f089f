import type { HotelState } from '../hotel-state.ts';
import { isExpected } from '../reservations/reservation.ts';
import type { OpenCase } from './case.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/** One of the two was a mistake: the later booking first. It is superseded by the other, so it is never taken up again. */
export function offerToCancelDuplicate(hotel: HotelState, open: OpenCase): readonly CaseOption[] {
  return open.reservations.flatMap((reservationId) => {
    const stay = hotel.reservations.get(reservationId);
    const other = open.reservations.find((id) => id !== reservationId);
    if (!other || !stay || !isExpected(stay)) return [];
    const cancel = { type: 'CancelReservation', reservationId, reason: 'duplicate', supersededBy: other } as const;
    return [offer({ code: 'cancel-duplicate', reservationId, confirmation: stay.confirmation }, cancel)];
  });
}
