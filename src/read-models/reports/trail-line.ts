import type { TrailFilter, TrailLine } from '#contract/audit-trail.ts';
import type { PostedEvent } from '#contract/commands.ts';
import { historyLine } from '../reservations/history-line.ts';
import { TRAIL_KIND_OF } from './trail-kinds.ts';

/** What happened, as a line; `index` tells apart what one command caused. */
export function trailLine(posted: PostedEvent, index: number): TrailLine {
  const { event, commandId, position } = posted;
  return {
    ...historyLine(posted, undefined),
    lineId: position === undefined ? `${commandId} ${index}` : String(position),
    ...('roomId' in event && event.roomId !== undefined ? { roomId: event.roomId } : {}),
    ...('reservationId' in event && event.reservationId !== undefined ? { reservationId: event.reservationId } : {}),
    ...('guestId' in event && event.guestId !== undefined ? { guestId: event.guestId } : {}),
  };
}

/** Work that was told late is found under the day on which it was done, and under the one on which it was recorded. */
export function passes(posted: PostedEvent, { actor, device, kind, businessDate, offline }: TrailFilter): boolean {
  if (actor !== undefined && posted.actor !== actor) return false;
  if (device !== undefined && posted.device !== device) return false;
  if (kind !== undefined && TRAIL_KIND_OF[posted.event.type] !== kind) return false;
  if (offline && !posted.offline) return false;
  if (businessDate === undefined) return true;
  return posted.businessDate === businessDate || posted.originalBusinessDate === businessDate;
}
