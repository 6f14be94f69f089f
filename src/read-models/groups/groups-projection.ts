import type { PostedEvent } from '#contract/commands.ts';
import { monthOf } from '#domain/kernel/hotel-day.ts';
import type { GroupId, GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { GroupOccasion } from '#domain/reservations/group-events.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';
import { pageOfId } from '../stays/page-of-id.ts';

export type GroupRow = {
  readonly kind: 'group';
  readonly groupId: GroupId;
  readonly guestId: GuestId;
  readonly occasion: GroupOccasion;
  readonly asked: number;
  readonly reservationIds: readonly ReservationId[];
};

/** A group has a room that was booked to arrive in this month. */
export type ArrivalRow = { readonly kind: 'arrival'; readonly groupId: GroupId };
export type GroupsRow = GroupRow | ArrivalRow;

/** Groups by the days in which they were made, and which of them arrive in which month. */
export const groupsModel: ReadModel<GroupsRow> = { name: 'groups', revision: 1, pagesOf, fold };

function pagesOf({ event }: PostedEvent): readonly PageKey[] {
  if (event.type === 'GroupBooked') return [groupPage(event.groupId)];
  if (event.type !== 'ReservationBooked' || !event.groupId) return [];
  return [groupPage(event.groupId), monthPage(monthOf(event.stay.arrival))];
}

function fold(rows: RowWriter<GroupsRow>, { event }: PostedEvent): void {
  if (event.type === 'GroupBooked') {
    const { type: _, ...group } = event;
    rows.put(groupPage(group.groupId), group.groupId, { kind: 'group', ...group, reservationIds: [] });
  } else if (event.type === 'ReservationBooked' && event.groupId) {
    const { groupId, reservationId, stay } = event;
    const group = rows.get(groupPage(groupId), groupId);
    if (group?.kind !== 'group') return;
    const reservationIds = [...group.reservationIds, reservationId];
    rows.put(groupPage(groupId), groupId, { ...group, reservationIds });
    rows.put(monthPage(monthOf(stay.arrival)), groupId, { kind: 'arrival', groupId });
  }
}

export function groupPage(groupId: GroupId): PageKey {
  return `group-${pageOfId(groupId)}`;
}

/** `month` is '2026-05'. */
export function monthPage(month: string): PageKey {
  return `month-${month}`;
}
