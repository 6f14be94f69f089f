import { nightsOf, type Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, FaultId, Instant, RoomId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { PropertyTables } from '../property/property.ts';
import type { TypeNight } from '../rates/rates.ts';
import { closeNight, openNight } from './closed-nights.ts';
import type {
  ClosureDatesChanged,
  ClosureKind,
  DiscrepancyFound,
  HousekeepingEvent,
  HouseUseEnded,
  OccupancyReported,
  RoomCondition,
  RoomConditionReported,
  RoomReturnedToService,
} from './housekeeping-events.ts';

export type ObservedCondition = { readonly condition: RoomCondition; readonly observedAt: Instant };

export type Closure = {
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly nights: Interval;
  readonly reason: string;
  /** Absent: out of order. */
  readonly kind?: ClosureKind;
  /** When somebody last said for which nights; absent: since it began. */
  readonly seenAt?: Instant;
};

/** What is known of the rooms themselves. A room without a report counts as clean: nobody has slept in it yet. */
export type HousekeepingTables = {
  readonly conditions: Table<RoomId, ObservedCondition>;
  /** Closures with nights still closed. */
  readonly closures: Table<ClosureId, Closure>;
  readonly closedNights: Table<`${RoomId}|${number}`, readonly ClosureId[]>;
  /** Rooms of a type that are out of order on a night. */
  readonly closedTypeNights: Table<TypeNight, number>;
  /** Rooms that are sold and given with a question. */
  readonly outOfService: Table<ClosureId, Closure>;
  /** Closures that were ended before their time: a desk that was away may have seen that they must go on. */
  readonly endedClosures: Table<ClosureId, Closure>;
  /** When the books last let somebody into the room or out of it: a look that came before says nothing about it. */
  readonly keysMovedAt: Table<RoomId, Instant>;
  /** Whether somebody was last seen to live in the room. */
  readonly occupancySeen: Table<RoomId, ObservedOccupancy>;
  /** Rooms that are not as the books say, until somebody finds out why. */
  readonly discrepancies: Table<RoomId, Discrepancy>;
  /** What is broken. */
  readonly faults: Table<FaultId, Fault>;
};

export type ObservedOccupancy = Pick<OccupancyReported, 'seen' | 'persons' | 'observedAt'>;
export type Discrepancy = Pick<DiscrepancyFound, 'roomId' | 'kind'>;
export type Fault = { readonly faultId: FaultId; readonly roomId?: RoomId };

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

/** The books let somebody in or out. Desks may be heard in any order: the latest moment stands. */
export function noteKeys(tables: HousekeepingTables, roomId: RoomId, at: Instant): void {
  const known = tables.keysMovedAt.get(roomId);
  if (known === undefined || known < at) tables.keysMovedAt.set(roomId, at);
}

export function evolveHousekeeping(tables: HousekeepingTables & PropertyTables, event: HousekeepingEvent): void {
  switch (event.type) {
    case 'RoomConditionReported':
      return seeCondition(tables, event);
    case 'RoomPutOutOfOrder':
    case 'RoomPutToHouseUse':
    case 'RoomPutOutOfService': {
      const { closureId, roomId, nights, reason } = event;
      return close(tables, { closureId, roomId, nights, reason, ...kindOf(event.type) });
    }
    case 'ClosureDatesChanged':
      return changeClosure(tables, event);
    case 'RoomReturnedToService':
    case 'HouseUseEnded':
      return endClosure(tables, event);
    case 'OccupancyReported': {
      const { roomId, type: _, ...observed } = event;
      const known = tables.occupancySeen.get(roomId);
      if (known && known.observedAt >= observed.observedAt) return;
      return tables.occupancySeen.set(roomId, observed);
    }
    case 'DiscrepancyFound':
      return tables.discrepancies.set(event.roomId, { roomId: event.roomId, kind: event.kind });
    case 'DiscrepancyResolved':
      return tables.discrepancies.delete(event.roomId);
    case 'FaultReported': {
      const { faultId, roomId } = event;
      return tables.faults.set(faultId, { faultId, ...(roomId ? { roomId } : {}) });
    }
    case 'FaultResolved':
      return tables.faults.delete(event.faultId);
  }
}

function kindOf(type: 'RoomPutOutOfOrder' | 'RoomPutToHouseUse' | 'RoomPutOutOfService'): Pick<Closure, 'kind'> {
  if (type === 'RoomPutOutOfOrder') return {};
  return { kind: type === 'RoomPutToHouseUse' ? 'house-use' : 'out-of-service' };
}

function close(tables: HousekeepingTables & PropertyTables, closure: Closure): void {
  const { closureId, roomId, nights, kind } = closure;
  tables.endedClosures.delete(closureId);
  if (kind === 'out-of-service') return tables.outOfService.set(closureId, closure);
  tables.closures.set(closureId, closure);
  for (const night of nightsOf(nights)) closeNight(tables, roomId, night, closureId);
}

function changeClosure(tables: HousekeepingTables & PropertyTables, event: ClosureDatesChanged): void {
  const { type: _, before, observedAt, ...closure } = event;
  for (const night of nightsOf(before)) openNight(tables, event.roomId, night, event.closureId);
  close(tables, { ...closure, seenAt: observedAt });
}

function endClosure(
  tables: HousekeepingTables & PropertyTables,
  { closureId, roomId, nights, observedAt }: RoomReturnedToService | HouseUseEnded,
): void {
  const closure = tables.closures.get(closureId) ?? tables.outOfService.get(closureId);
  // Nights before `from` stay closed in the history; no decision asks about them any more.
  for (const night of nightsOf(nights)) openNight(tables, roomId, night, closureId);
  tables.outOfService.delete(closureId);
  tables.closures.delete(closureId);
  if (!closure) return;
  const { seenAt: _, ...ended } = closure;
  tables.endedClosures.set(closureId, { ...ended, ...(observedAt === undefined ? {} : { seenAt: observedAt }) });
}

function seeCondition(tables: HousekeepingTables, event: RoomConditionReported): void {
  const { roomId, condition, observedAt } = event;
  if (isOvertaken(tables, roomId, { condition, observedAt })) return;
  tables.conditions.set(roomId, { condition, observedAt });
}
