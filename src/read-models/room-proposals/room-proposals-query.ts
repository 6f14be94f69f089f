import type { RoomProposalLine } from '#contract/room-proposals.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { guestName } from '../stays/guest-name.ts';

/** Which rooms the rule would give, before anybody says yes to it. */
export function roomProposals(
  view: QueryView,
  { arriving }: { readonly arriving: Interval },
): { readonly proposals: readonly RoomProposalLine[] } {
  const proposals = view.roomProposals(arriving).flatMap(({ reservationId, roomId }): RoomProposalLine[] => {
    const row = reservationOf(view, reservationId);
    const room = roomOf(view, roomId);
    if (!row || !room) return [];
    return [{ reservationId, guest: guestName(view, row.guestId), stay: row.stay, roomId, roomNumber: room.number }];
  });
  return { proposals: proposals.toSorted((left, right) => left.stay.arrival - right.stay.arrival) };
}
