import type { PostedEvent } from '#contract/commands.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { statusWhenStanding } from '#domain/reservations/reservation.ts';
import type { QueryView } from '../query.ts';
import type { PageKey, ReadModel } from '../read-model.ts';

/** Only which they are: what is known of them stands with the reservations. */
export type UnconfirmedRow = { readonly reservationId: ReservationId };

const OPEN_PAGE: PageKey = 'open';

/** The holds, and the guests on the waitlist. */
export const unconfirmedModel: ReadModel<UnconfirmedRow> = {
  name: 'unconfirmed',
  revision: 1,
  pagesOf: ({ event }: PostedEvent) => (changeOf(event) ? [OPEN_PAGE] : []),
  fold(rows, { event }) {
    const change = changeOf(event);
    if (!change) return;
    const { reservationId, isOpen } = change;
    if (isOpen) rows.put(OPEN_PAGE, reservationId, { reservationId });
    else rows.delete(OPEN_PAGE, reservationId);
  },
};

export function unconfirmedReservations(view: Pick<QueryView, 'rows'>): readonly ReservationId[] {
  return [...view.rows(unconfirmedModel, OPEN_PAGE).values()].map(({ reservationId }) => reservationId);
}

function changeOf(event: HotelEvent): { readonly reservationId: ReservationId; readonly isOpen: boolean } | undefined {
  switch (event.type) {
    case 'ReservationBooked':
    case 'ReservationReinstated':
      return statusWhenStanding(event) === 'reserved'
        ? undefined
        : { reservationId: event.reservationId, isOpen: true };
    case 'ReservationConfirmed':
    case 'ReservationCancelled':
    case 'HoldReleased':
    case 'GuestCheckedIn':
    case 'GuestWalked':
      return { reservationId: event.reservationId, isOpen: false };
    default:
      return undefined;
  }
}
