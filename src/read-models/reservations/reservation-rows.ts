import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { pageOfId } from '../stays/page-of-id.ts';
import { reservationsModel, type ReservationRow } from './reservations-projection.ts';

export function reservationOf(view: Pick<QueryView, 'rows'>, reservationId: ReservationId): ReservationRow | undefined {
  return view.rows(reservationsModel, pageOfId(reservationId)).get(reservationId);
}
