import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import type { PageKey, ReadModel } from '../read-model.ts';
import { hashOf } from '../stays/page-of-id.ts';
import { plainConfirmation } from './plain-confirmation.ts';

const BUCKETS = 64;

/** Devices make their own numbers, so two bookings may, in the worst case, have the same one. */
export type ConfirmationRow = { readonly reservationIds: readonly ReservationId[] };

/** Every reservation there ever was, by its confirmation number. */
export const confirmationsModel: ReadModel<ConfirmationRow> = {
  name: 'confirmations',
  revision: 1,
  pagesOf: ({ event }) => (event.type === 'ReservationBooked' ? [bucketOf(plainConfirmation(event.confirmation))] : []),
  fold(rows, { event }) {
    if (event.type !== 'ReservationBooked') return;
    const plain = plainConfirmation(event.confirmation);
    const known = rows.get(bucketOf(plain), plain)?.reservationIds ?? [];
    rows.put(bucketOf(plain), plain, { reservationIds: [...known, event.reservationId] });
  },
};

/** The reservations with this number, however it was written. */
export function reservationsByConfirmation(
  view: Pick<QueryView, 'rows'>,
  confirmation: string,
): readonly ReservationId[] {
  const plain = plainConfirmation(confirmation);
  return view.rows(confirmationsModel, bucketOf(plain)).get(plain)?.reservationIds ?? [];
}

function bucketOf(plain: string): PageKey {
  return String(hashOf(plain) % BUCKETS);
}
