import { accept, type Decision } from '../kernel/decider.ts';
import type { ImportId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { ReservationCancelled } from './reservation-events.ts';

/** Takes an import back in one act: whatever of it has not arrived is cancelled; who is here or was here stays. */
export type WithdrawImport = { readonly type: 'WithdrawImport'; readonly importId: ImportId };

export function withdrawImport(hotel: HotelState, { importId }: WithdrawImport): Decision<ReservationCancelled, never> {
  const expected = [...hotel.reservations.values()].filter(
    (reservation) => reservation.importId === importId && reservation.status === 'reserved',
  );
  return accept(
    ...expected.map(
      ({ reservationId, stay }) =>
        ({ type: 'ReservationCancelled', reservationId, stay, reason: 'import-withdrawn', importId }) as const,
    ),
  );
}
