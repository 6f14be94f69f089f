import type { GroupRoomLine } from '#contract/group-cards.ts';
import type { HotelCommand, RefusalCode } from '#domain/hotel.ts';
import { isExpected } from '#domain/reservations/reservation.ts';

/** Days on which nobody can be checked in yet, or any more: these rooms are not part of "all". */
const NOT_TODAY: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['not-due-in', 'stay-is-over']);

/** A check-in for each room of the group that has one and is due; those that will be refused say why when they are tried. */
export function checkInsOf(lines: readonly GroupRoomLine[]): readonly HotelCommand[] {
  return lines.flatMap(({ reservationId, roomId, checkInBlockedBy, status }): HotelCommand[] => {
    if (!roomId || !isExpected({ status })) return [];
    if (checkInBlockedBy && NOT_TODAY.has(checkInBlockedBy.code)) return [];
    return [{ type: 'CheckInGuest', reservationId, roomId }];
  });
}

/** A confirmation for each room of the group that is only held. */
export function confirmationsOf(lines: readonly GroupRoomLine[]): readonly HotelCommand[] {
  return lines.flatMap(({ reservationId, status }): HotelCommand[] =>
    status === 'tentative' ? [{ type: 'ConfirmReservation', reservationId }] : [],
  );
}
