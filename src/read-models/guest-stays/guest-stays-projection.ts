import type { GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import type { ReadModel } from '../read-model.ts';
import { pageOfId } from '../stays/page-of-id.ts';

export type GuestStaysRow = { readonly reservationIds: readonly ReservationId[] };

/** Which reservations a guest has ever had, oldest first. */
export const guestStaysModel: ReadModel<GuestStaysRow> = {
  name: 'guest-stays',
  revision: 1,
  pagesOf: ({ event }) => (event.type === 'ReservationBooked' ? [pageOfId(event.guestId)] : []),
  fold(rows, { event }) {
    if (event.type !== 'ReservationBooked') return;
    const { guestId, reservationId } = event;
    const known = rows.get(pageOfId(guestId), guestId)?.reservationIds ?? [];
    rows.put(pageOfId(guestId), guestId, { reservationIds: [...known, reservationId] });
  },
};

export function reservationsOfGuest(view: Pick<QueryView, 'rows'>, guestId: GuestId): readonly ReservationId[] {
  return view.rows(guestStaysModel, pageOfId(guestId)).get(guestId)?.reservationIds ?? [];
}
