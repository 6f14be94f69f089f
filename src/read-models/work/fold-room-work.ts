import type { PostedEvent } from '#contract/commands.ts';
import type { WorkInRoom } from '#contract/housekeeping.ts';
import { isOvertakenBy } from '#domain/cleaning/cleaning.ts';
import type {
  CleaningFinished,
  CleaningStarted,
  RoomSkipped,
  ServiceRequestRecorded,
} from '#domain/cleaning/cleaning-events.ts';
import type { ClosureDatesChanged, RoomConditionReported } from '#domain/housekeeping/housekeeping-events.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import type { RowWriter } from '../read-model.ts';
import { ROOMS_AT_WORK, type RoomWorkRow, type WorkRow } from './work-rows.ts';

type Rows = RowWriter<WorkRow>;

/** What happens to one room, folded into what is known of it. The latest look and the latest step stand. */
export function foldRoomWork(rows: Rows, posted: PostedEvent): void {
  const { event } = posted;
  switch (event.type) {
    case 'RoomConditionReported':
      return changeRoom(rows, event.roomId, (room) => seeCondition(room, event, posted));
    case 'CleaningStarted':
    case 'CleaningFinished':
    case 'RoomSkipped':
      return changeRoom(rows, event.roomId, (room) => takeStep(room, event));
    case 'RoomRushed':
      return changeRoom(rows, event.roomId, (room) => ({ ...room, rush: true }));
    case 'RushWithdrawn':
      return changeRoom(rows, event.roomId, withoutRush);
    case 'ServiceRequestRecorded':
      return changeRoom(rows, event.roomId, (room) => hearRequest(room, event));
    case 'OccupancyReported': {
      const { seen, observedAt } = event;
      return changeRoom(rows, event.roomId, (room) =>
        room.seen && room.seen.observedAt >= observedAt ? room : { ...room, seen: { seen, observedAt } },
      );
    }
    case 'RoomPutOutOfService': {
      const { closureId, nights, reason } = event;
      return changeRoom(rows, event.roomId, ({ outOfService = [], ...room }) => ({
        ...room,
        outOfService: [...outOfService, { closureId, nights, reason }],
      }));
    }
    case 'ClosureDatesChanged':
      return event.kind === 'out-of-service'
        ? changeRoom(rows, event.roomId, (room) => changeOutOfService(room, event))
        : undefined;
    case 'RoomReturnedToService':
      return changeRoom(rows, event.roomId, (room) => {
        if (!room.outOfService) return room;
        const { outOfService, ...rest } = room;
        const others = outOfService.filter(({ closureId }) => closureId !== event.closureId);
        return others.length > 0 ? { ...rest, outOfService: others } : rest;
      });
    case 'CheckInUndone':
    case 'GuestCheckedOut':
      return changeRoom(rows, event.roomId, withoutRequest);
    case 'GuestMovedToRoom':
      return changeRoom(rows, event.fromRoomId, withoutRequest);
    default:
      return;
  }
}

export function changeRoom(rows: Rows, roomId: RoomId, change: (room: RoomWorkRow) => RoomWorkRow): void {
  const known = rows.get(ROOMS_AT_WORK, roomId);
  const room: RoomWorkRow = known?.kind === 'room' ? known : { kind: 'room', roomId };
  const changed = change(room);
  if (changed !== room) rows.put(ROOMS_AT_WORK, roomId, changed);
}

function seeCondition(
  room: RoomWorkRow,
  { condition, observedAt }: RoomConditionReported,
  { actor, at }: PostedEvent,
): RoomWorkRow {
  const isReady = condition === 'clean' || condition === 'inspected';
  const next = isReady ? withoutRush(room) : room;
  if (next.lastChange && next.lastChange.observedAt > observedAt) return next;
  return { ...next, lastChange: { by: actor, at, observedAt } };
}

function takeStep(room: RoomWorkRow, event: CleaningStarted | CleaningFinished | RoomSkipped): RoomWorkRow {
  const work: WorkInRoom = { ...stepOf(event), by: event.attendantId };
  return room.work && isOvertakenBy(room.work, work) ? room : { ...room, work: { ...work, date: event.date } };
}

function stepOf(event: CleaningStarted | CleaningFinished | RoomSkipped): Omit<WorkInRoom, 'by'> {
  switch (event.type) {
    case 'CleaningStarted':
      return { step: 'started', at: event.startedAt };
    case 'CleaningFinished':
      return { step: 'finished', at: event.finishedAt };
    case 'RoomSkipped':
      return { step: 'skipped', at: event.skippedAt, reason: event.reason };
  }
}

function changeOutOfService(room: RoomWorkRow, { closureId, nights, reason }: ClosureDatesChanged): RoomWorkRow {
  const others = (room.outOfService ?? []).filter((other) => other.closureId !== closureId);
  return { ...room, outOfService: [...others, { closureId, nights, reason }] };
}

function hearRequest(room: RoomWorkRow, { request, date, observedAt }: ServiceRequestRecorded): RoomWorkRow {
  if (room.request && room.request.observedAt >= observedAt) return room;
  return { ...room, request: { request, date, observedAt } };
}

function withoutRush(room: RoomWorkRow): RoomWorkRow {
  if (!room.rush) return room;
  const { rush: _, ...rest } = room;
  return rest;
}

function withoutRequest(room: RoomWorkRow): RoomWorkRow {
  if (!room.request) return room;
  const { request: _, ...rest } = room;
  return rest;
}
