import type { ReservationCard } from '#contract/reservation-card.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { openCases } from '../cases/open-cases.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import type { QueryView } from '../query.ts';
import { guestName } from '../stays/guest-name.ts';
import { allowedActions } from './allowed-actions.ts';
import { reservationOf } from './reservation-rows.ts';

export function reservation(
  view: QueryView,
  { reservationId }: { readonly reservationId: ReservationId },
): ReservationCard | undefined {
  const row = reservationOf(view, reservationId);
  if (!row) return undefined;
  const { confirmation, guestId, status, heldUntil, roomTypeId, stay, party } = row;
  const { nightlyMinor, totalMinor, sale, source, history } = row;
  const cases = openCases(view).flatMap(({ caseId, reservations }) =>
    reservations.includes(reservationId) ? [caseId] : [],
  );
  return {
    reservationId,
    confirmation,
    guestId,
    guest: view.guest(guestId),
    status,
    roomTypeId,
    stay,
    party,
    companions: row.companions.map((id) => ({ guestId: id, name: guestName(view, id) })),
    // The rooms that a cancelled stay gave back are no longer its own.
    segments: holdsRooms(row) || status === 'checked-out' ? row.segments : [],
    nightlyMinor,
    totalMinor,
    sale,
    source,
    history,
    actions: allowedActions(view, row),
    cases,
    ...(row.doNotMove ? { doNotMove: row.doNotMove } : {}),
    ...(row.groupId ? { groupId: row.groupId } : {}),
    ...(heldUntil === undefined ? {} : { heldUntil }),
    marks: { ...view.waiting(reservationId), conflict: cases.length > 0 },
  };
}
