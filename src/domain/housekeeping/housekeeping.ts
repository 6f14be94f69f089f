import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, Instant, RoomId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { PropertyTables } from '../property/property.ts';
import { typeNight, type TypeNight } from '../rates/rates.ts';
import type { HousekeepingEvent, RoomCondition } from './housekeeping-events.ts';

export type ObservedCondition = { readonly condition: RoomCondition; readonly observedAt: Instant };

export type Closure = {
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly nights: Interval;
  readonly reason: string;
};

/** What is known of the rooms themselves. A room without a report counts as clean: nobody has slept in it yet. */
export type HousekeepingTables = {
  readonly conditions: Table<RoomId, ObservedCondition>;
  /** Closures with nights still closed. */
  readonly closures: Table<ClosureId, Closure>;
  readonly closedNights: Table<`${RoomId}|${number}`, readonly ClosureId[]>;
  /** Rooms of a type that are out of order on a night. */
  readonly closedTypeNights: Table<TypeNight, number>;
};

export function conditionOf(tables: HousekeepingTables, roomId: RoomId): RoomCondition {
  return tables.conditions.get(roomId)?.condition ?? 'clean';
}

export function isReady(tables: HousekeepingTables, roomId: RoomId): boolean {
  const condition = conditionOf(tables, roomId);
  return condition === 'clean' || condition === 'inspected';
}

/** Whether more is known of the room already than this observation says. */
export function isOvertaken(tables: HousekeepingTables, roomId: RoomId, seen: ObservedCondition): boolean {
  const known = tables.conditions.get(roomId);
  return known !== undefined && overtakes(known, seen);
}

/**
 * The latest observation stands, whatever order reports arrive in. Of two at the same moment the dirtier one stands, so that
 * every desk ends with the same.
 */
export function overtakes(known: ObservedCondition, seen: ObservedCondition): boolean {
  if (known.observedAt !== seen.observedAt) return known.observedAt > seen.observedAt;
  return DIRTIEST_FIRST.indexOf(known.condition) <= DIRTIEST_FIRST.indexOf(seen.condition);
}

const DIRTIEST_FIRST: readonly RoomCondition[] = ['dirty', 'pickup', 'clean', 'inspected'];

export function evolveHousekeeping(tables: HousekeepingTables & PropertyTables, event: HousekeepingEvent): void {
  switch (event.type) {
    case 'RoomConditionReported': {
      const { roomId, condition, observedAt } = event;
      if (isOvertaken(tables, roomId, { condition, observedAt })) return;
      return tables.conditions.set(roomId, { condition, observedAt });
    }
    case 'RoomPutOutOfOrder': {
      const { closureId, roomId, nights, reason } = event;
      tables.closures.set(closureId, { closureId, roomId, nights, reason });
      for (const night of nightsOf(nights)) closeNight(tables, roomId, night, closureId);
      return;
    }
    case 'RoomReturnedToService': {
      const { closureId, roomId, nights } = event;
      // Nights before `from` stay closed in the history; no decision asks about them any more.
      for (const night of nightsOf(nights)) openNight(tables, roomId, night, closureId);
      return tables.closures.delete(closureId);
    }
  }
}

function closeNight(
  tables: HousekeepingTables & PropertyTables,
  roomId: RoomId,
  night: HotelDay,
  closureId: ClosureId,
): void {
  const closures = tables.closedNights.get(`${roomId}|${night}`) ?? [];
  tables.closedNights.set(`${roomId}|${night}`, [...closures, closureId]);
  if (closures.length === 0) countClosed(tables, roomId, night, 1);
}

function openNight(
  tables: HousekeepingTables & PropertyTables,
  roomId: RoomId,
  night: HotelDay,
  closureId: ClosureId,
): void {
  const closures = tables.closedNights.get(`${roomId}|${night}`) ?? [];
  const others = closures.filter((id) => id !== closureId);
  if (others.length > 0) return tables.closedNights.set(`${roomId}|${night}`, others);
  tables.closedNights.delete(`${roomId}|${night}`);
  if (closures.length > 0) countClosed(tables, roomId, night, -1);
}

function countClosed(
  tables: HousekeepingTables & PropertyTables,
  roomId: RoomId,
  night: HotelDay,
  change: 1 | -1,
): void {
  const roomTypeId = tables.rooms.get(roomId)?.roomTypeId;
  if (!roomTypeId) return;
  const key = typeNight(roomTypeId, night);
  const closed = (tables.closedTypeNights.get(key) ?? 0) + change;
  if (closed === 0) tables.closedTypeNights.delete(key);
  else tables.closedTypeNights.set(key, closed);
}
