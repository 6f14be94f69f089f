import type { GroupLine } from '#contract/group-cards.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { GroupId } from '#domain/kernel/identifiers.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import type { QueryView } from '../query.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import type { ReservationRow } from '../reservations/reservations-projection.ts';
import { guestName } from '../stays/guest-name.ts';
import { groupPage, groupsModel, type GroupRow } from './groups-projection.ts';

export type KnownGroup = { readonly group: GroupRow; readonly stays: readonly ReservationRow[] };

/** A group with the reservations of it that this device knows. */
export function groupOf(view: Pick<QueryView, 'rows'>, groupId: GroupId): KnownGroup | undefined {
  const group = view.rows(groupsModel, groupPage(groupId)).get(groupId);
  if (group?.kind !== 'group') return undefined;
  return { group, stays: group.reservationIds.flatMap((id) => reservationOf(view, id) ?? []) };
}

/** The group in one line. Where nothing of it stands any more, its days are those of what was given up. */
export function groupLine(view: QueryView, { group, stays }: KnownGroup): GroupLine {
  const standing = stays.filter((stay) => holdsRooms(stay) || stay.status === 'checked-out');
  const counted = standing.length > 0 ? standing : stays;
  const releaseDays = stays.flatMap(({ status, heldUntil }) =>
    status === 'tentative' && heldUntil !== undefined ? [heldUntil] : [],
  );
  return {
    groupId: group.groupId,
    contact: guestName(view, group.guestId),
    occasion: group.occasion,
    asked: group.asked,
    rooms: standing.length,
    arrived: stays.filter(({ status }) => status === 'in-house' || status === 'checked-out').length,
    stay: {
      arrival: Math.min(...counted.map(({ stay }) => stay.arrival)) as HotelDay,
      departure: Math.max(...counted.map(({ stay }) => stay.departure)) as HotelDay,
    },
    ...(releaseDays.length > 0 ? { heldUntil: Math.min(...releaseDays) as HotelDay } : {}),
  };
}
