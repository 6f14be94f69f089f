import type { PostedEvent } from '#contract/commands.ts';
import { monthsOf } from '#domain/kernel/hotel-day.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';
import { isStayEvent, monthsOfStayEvent } from '../stays/stay-event.ts';
import { foldClosure } from './fold-closure.ts';
import { foldRoom } from './fold-room.ts';
import { foldStay } from './fold-stay.ts';
import { ROOMS_PAGE, type RackRow } from './rack-rows.ts';

/** Rooms, stays, closures and counts by night, a page a month: what the tape chart, today and housekeeping are answered from. */
export const rackModel: ReadModel<RackRow> = { name: 'rack', revision: 5, pagesOf, fold };

function pagesOf({ event }: PostedEvent): readonly PageKey[] {
  // Every stay looks up the type of its room; few write to the page of the rooms.
  if (isStayEvent(event)) return [ROOMS_PAGE, ...monthsOfStayEvent(event)];
  switch (event.type) {
    case 'RoomsAdded':
    case 'RoomRenumbered':
    case 'RoomRetired':
    case 'RoomReinstated':
    case 'RoomConditionReported':
      return [ROOMS_PAGE];
    case 'RoomPutOutOfOrder':
    case 'RoomPutToHouseUse':
    case 'RoomReturnedToService':
    case 'HouseUseEnded':
      return [ROOMS_PAGE, ...monthsOf(event.nights)];
    case 'ClosureDatesChanged':
      return [ROOMS_PAGE, ...new Set([...monthsOf(event.before), ...monthsOf(event.nights)])];
    default:
      return [];
  }
}

function fold(rows: RowWriter<RackRow>, posted: PostedEvent): void {
  const { event } = posted;
  if (isStayEvent(event)) foldStay(rows, event, posted.businessDate);
  else {
    foldRoom(rows, event, posted.position === undefined);
    foldClosure(rows, event);
  }
}
