import type { GroupId, GuestId, ReservationId, TurnawayId } from '../kernel/identifiers.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { Table } from '../kernel/table.ts';
import type { GroupBooked, GroupOccasion, TurnawayRecorded } from './group-events.ts';

/** Reservations that one booker made together. Each of them lives and ends by itself. */
export type Group = {
  readonly groupId: GroupId;
  /** Whom the hotel talks to. */
  readonly guestId: GuestId;
  readonly occasion: GroupOccasion;
  /** How many rooms the booker asked for: more than there are reservations where not all could be had. */
  readonly asked: number;
  readonly reservationIds: readonly ReservationId[];
};

export type GroupTables = {
  readonly groups: Table<GroupId, Group>;
  /** When each turn-away was written down, so that it is counted once. */
  readonly turnaways: Table<TurnawayId, HotelDay>;
};

export function evolveGroup(tables: GroupTables, event: GroupBooked | TurnawayRecorded): void {
  if (event.type === 'TurnawayRecorded') return tables.turnaways.set(event.turnawayId, event.stay.arrival);
  const { type: _, ...group } = event;
  return tables.groups.set(group.groupId, { ...group, reservationIds: [] });
}

/** A reservation that was made for a group joins it. */
export function joinGroup(tables: GroupTables, groupId: GroupId | undefined, reservationId: ReservationId): void {
  const group = groupId && tables.groups.get(groupId);
  if (!group || group.reservationIds.includes(reservationId)) return;
  tables.groups.set(groupId, { ...group, reservationIds: [...group.reservationIds, reservationId] });
}
