import type { PostedEvent } from '#contract/commands.ts';
import { monthOf } from '#domain/kernel/hotel-day.ts';
import type { PageKey, ReadModel } from '../read-model.ts';
import { foldWork } from './fold-work.ts';
import { OPEN_FAULTS, ROOMS_AT_WORK, type WorkRow } from './work-rows.ts';

/** Housekeeping's work: what is known of the rooms and of what is broken now, and by month the sheets and what was settled. */
export const workModel: ReadModel<WorkRow> = { name: 'work', revision: 2, pagesOf, fold: foldWork };

function pagesOf({ event, businessDate }: PostedEvent): readonly PageKey[] {
  switch (event.type) {
    case 'RoomConditionReported':
    case 'RoomPutOutOfService':
    case 'ClosureDatesChanged':
    case 'RoomReturnedToService':
    case 'OccupancyReported':
    case 'DiscrepancyFound':
    case 'CleaningStarted':
    case 'CleaningFinished':
    case 'RoomSkipped':
    case 'RoomRushed':
    case 'RushWithdrawn':
    case 'ServiceRequestRecorded':
    case 'CheckInUndone':
    case 'GuestMovedToRoom':
    case 'GuestCheckedOut':
      return [ROOMS_AT_WORK];
    case 'DiscrepancyResolved':
      return [ROOMS_AT_WORK, monthOf(businessDate)];
    case 'RoomsAssignedToAttendant':
    case 'RoomsTakenFromAttendants':
      return [monthOf(event.date)];
    case 'FaultReported':
      return [OPEN_FAULTS];
    case 'FaultResolved':
      return [OPEN_FAULTS, monthOf(businessDate)];
    default:
      return [];
  }
}
