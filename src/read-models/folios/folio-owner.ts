import type { FolioOwner } from '#contract/folio.ts';
import type { FolioId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { guestName } from '../stays/guest-name.ts';
import { roomOfStay } from '../stays/room-of-stay.ts';

/** Whose folio it is: of the stay that it was opened for, or of the one whose own it is. */
export function folioOwner(
  view: QueryView,
  folioId: FolioId,
  openedFor: ReservationId | undefined,
): FolioOwner | undefined {
  const row = reservationOf(view, openedFor ?? (folioId as string as ReservationId));
  if (!row) return undefined;
  const { reservationId, guestId, confirmation, stay, status } = row;
  const roomNumber = roomOf(view, roomOfStay(row, view.businessDate))?.number;
  return { reservationId, guestId, guest: guestName(view, guestId), confirmation, stay, status, roomNumber };
}
