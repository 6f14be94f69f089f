import type { HotelState } from '../hotel-state.ts';
import { isOneStayOfChannel, isWrittenByHand } from '../reservations/is-one-stay-of-channel.ts';
import { isExpected } from '../reservations/reservation.ts';
import type { OpenCase } from './case.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/** K57: the calendar's entry means the booking that was written by hand, which knows the guest; the other one goes. */
export function offerToLink(hotel: HotelState, open: OpenCase): readonly CaseOption[] {
  const [one, other] = open.reservations.map((id) => hotel.reservations.get(id));
  if (!one || !other || !isOneStayOfChannel(one, other)) return [];
  const [byHand, told] = isWrittenByHand(one) ? [one, other] : [other, one];
  if (!told.fromCalendar || !isExpected(told)) return [];
  const { reservationId, confirmation } = byHand;
  return [
    offer(
      { code: 'link-to-calendar', reservationId, confirmation },
      {
        type: 'CancelReservation',
        reservationId: told.reservationId,
        reason: 'duplicate',
        supersededBy: reservationId,
      },
      { type: 'LinkReservationToCalendar', reservationId, entry: told.fromCalendar },
    ),
  ];
}
