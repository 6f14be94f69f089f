import type { PostedEvent } from '#contract/commands.ts';
import type {
  DiscrepancyFound,
  DiscrepancyResolved,
  FaultReported,
  FaultResolved,
} from '#domain/housekeeping/housekeeping-events.ts';
import { monthOf } from '#domain/kernel/hotel-day.ts';
import type { RowWriter } from '../read-model.ts';
import { changeRoom } from './fold-room-work.ts';
import { OPEN_FAULTS, ROOMS_AT_WORK, type WorkRow } from './work-rows.ts';

type Rows = RowWriter<WorkRow>;

/** An open discrepancy stands with its room; a resolved one goes into the month in which it was resolved. */
export function foldDiscrepancy(rows: Rows, posted: PostedEvent, event: DiscrepancyFound | DiscrepancyResolved): void {
  const pending = posted.position === undefined;
  if (event.type === 'DiscrepancyFound') {
    const { type: _, ...found } = event;
    const seen = found.kind === 'skip' ? 'vacant' : 'occupied';
    const discrepancy = { ...found, seen, reportedBy: posted.actor, pending } as const;
    return changeRoom(rows, event.roomId, (room) => ({ ...room, discrepancy }));
  }
  const room = rows.get(ROOMS_AT_WORK, event.roomId);
  if (room?.kind !== 'room' || !room.discrepancy) return;
  const { discrepancy, ...rest } = room;
  rows.put(ROOMS_AT_WORK, event.roomId, rest);
  rows.put(monthOf(posted.businessDate), `discrepancy:${event.roomId}|${discrepancy.observedAt}`, {
    kind: 'discrepancy',
    was: {
      ...discrepancy,
      resolved: { outcome: event.outcome, by: posted.actor, at: posted.at },
      pending,
    },
  });
}

/** What is broken stands on a page of its own; what works again goes into the month in which it was repaired. */
export function foldFault(rows: Rows, posted: PostedEvent, event: FaultReported | FaultResolved): void {
  const pending = posted.position === undefined;
  const key = `fault:${event.faultId}`;
  if (event.type === 'FaultReported') {
    const { type: _, isUnsafe = false, ...said } = event;
    const reported = { ...said, isUnsafe, reportedBy: posted.actor, reportedAt: posted.at };
    return rows.put(OPEN_FAULTS, key, { kind: 'fault', ...reported, pending });
  }
  const fault = rows.get(OPEN_FAULTS, key);
  if (fault?.kind !== 'fault') return;
  rows.delete(OPEN_FAULTS, key);
  rows.put(monthOf(posted.businessDate), key, { ...fault, resolved: { by: posted.actor, at: posted.at }, pending });
}
