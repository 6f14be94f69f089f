import type { PostedEvent } from '#contract/commands.ts';
import { monthOf } from '#domain/kernel/hotel-day.ts';
import type { RowWriter } from '../read-model.ts';
import { foldRoomWork } from './fold-room-work.ts';
import { foldDiscrepancy, foldFault } from './fold-troubles.ts';
import { sheetKey, type WorkRow } from './work-rows.ts';

export function foldWork(rows: RowWriter<WorkRow>, posted: PostedEvent): void {
  const { event } = posted;
  switch (event.type) {
    case 'RoomsAssignedToAttendant': {
      const { date, attendantId } = event;
      for (const roomId of event.roomIds) {
        rows.put(monthOf(date), sheetKey(date, roomId), { kind: 'sheet', date, roomId, attendantId });
      }
      return;
    }
    case 'RoomsTakenFromAttendants':
      for (const roomId of event.roomIds) rows.delete(monthOf(event.date), sheetKey(event.date, roomId));
      return;
    case 'DiscrepancyFound':
    case 'DiscrepancyResolved':
      return foldDiscrepancy(rows, posted, event);
    case 'FaultReported':
    case 'FaultResolved':
      return foldFault(rows, posted, event);
    default:
      return foldRoomWork(rows, posted);
  }
}
