import type { HotelEvent } from '#domain/hotel.ts';
import type { GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import type { ReadModel } from '../read-model.ts';
import { pageOfId } from '../stays/page-of-id.ts';

export type GuestStaysRow = { readonly reservationIds: readonly ReservationId[] };

/** Which reservations a guest has ever had or come along with, oldest first. */
export const guestStaysModel: ReadModel<GuestStaysRow> = {
  name: 'guest-stays',
  revision: 2,
  pagesOf: ({ event }) => (isOfGuest(event) ? [pageOfId(event.guestId)] : []),
  fold(rows, { event }) {
    if (!isOfGuest(event)) return;
    const { guestId, reservationId } = event;
    const known = rows.get(pageOfId(guestId), guestId)?.reservationIds ?? [];
    const others = known.filter((id) => id !== reservationId);
    const reservationIds = event.type === 'GuestRemovedFromStay' ? others : [...others, reservationId];
    rows.put(pageOfId(guestId), guestId, { reservationIds });
  },
};

type EventOfGuest = Extract<
  HotelEvent,
  { readonly type: 'ReservationBooked' | 'GuestAddedToStay' | 'GuestRemovedFromStay' }
>;

function isOfGuest(event: HotelEvent): event is EventOfGuest {
  const { type } = event;
  return type === 'ReservationBooked' || type === 'GuestAddedToStay' || type === 'GuestRemovedFromStay';
}

export function reservationsOfGuest(view: Pick<QueryView, 'rows'>, guestId: GuestId): readonly ReservationId[] {
  return view.rows(guestStaysModel, pageOfId(guestId)).get(guestId)?.reservationIds ?? [];
}
