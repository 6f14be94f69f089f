import type { CardSigned } from '#domain/guests/guests-events.ts';
import type { Instant, ReservationId, StaffId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import type { ReadModel } from '../read-model.ts';
import { pageOfId } from '../stays/page-of-id.ts';

export type RegistrationRow = { readonly signed: CardSigned; readonly at: Instant; readonly actor: StaffId };

/** The latest registration card of each stay; what it says is among the guest's details. */
export const registrationModel: ReadModel<RegistrationRow> = {
  name: 'registration',
  revision: 1,
  pagesOf: ({ event }) => (event.type === 'RegistrationCardRecorded' ? [pageOfId(event.reservationId)] : []),
  fold(rows, { event, at, actor }) {
    if (event.type !== 'RegistrationCardRecorded') return;
    const { reservationId, signed } = event;
    rows.put(pageOfId(reservationId), reservationId, { signed, at, actor });
  },
};

export function cardOf(view: Pick<QueryView, 'rows'>, reservationId: ReservationId): RegistrationRow | undefined {
  return view.rows(registrationModel, pageOfId(reservationId)).get(reservationId);
}
