import type { CaseStay } from '#contract/cases.ts';
import type { HistoryLine } from '#contract/reservation-card.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { guestName } from '../stays/guest-name.ts';
import { roomOfStay } from '../stays/room-of-stay.ts';

/** One of the stays of a case; none where this device does not know the reservation. */
export function caseStay(view: QueryView, reservationId: ReservationId): readonly CaseStay[] {
  const row = reservationOf(view, reservationId);
  if (!row) return [];
  const { guestId, confirmation, status, stay, history } = row;
  return [
    {
      reservationId,
      guest: guestName(view, guestId),
      confirmation,
      status,
      stay,
      roomNumber: roomOf(view, roomOfStay(row, view.businessDate))?.number,
      lastDone: lastDone(history),
    },
  ];
}

/** What a person last did to the stay: the raising of a case is nobody's doing. */
function lastDone(history: readonly HistoryLine[]): CaseStay['lastDone'] {
  const line = history.findLast(({ event }) => event !== 'CaseOpened');
  return line && { actor: line.actor, device: line.device, at: line.at, offline: line.offline };
}
