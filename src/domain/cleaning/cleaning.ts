import type { RoomConditionReported } from '../housekeeping/housekeeping-events.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { Instant, RoomId, StaffId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { CleaningEvent, ServiceRequest } from './cleaning-events.ts';

export type SheetRoom = `${HotelDay}|${RoomId}`;

/** How far the work in a room has come, and when. */
export type CleaningStep = { readonly step: 'started' | 'finished' | 'skipped'; readonly at: Instant };

export type ObservedRequest = { readonly request: ServiceRequest; readonly observedAt: Instant };

/** Who cleans what, and how far they are. */
export type CleaningTables = {
  readonly sheets: Table<SheetRoom, StaffId>;
  readonly cleaningSteps: Table<RoomId, CleaningStep>;
  readonly rushes: Table<RoomId, true>;
  readonly serviceRequests: Table<RoomId, ObservedRequest>;
};

export function sheetRoom(date: HotelDay, roomId: RoomId): SheetRoom {
  return `${date}|${roomId}`;
}

export function dateOfSheet(key: SheetRoom): HotelDay {
  return Number(key.slice(0, key.indexOf('|'))) as HotelDay;
}

/** Whether more is known already than this step says. Of two at one moment the one that ends the work stands. */
export function isOvertakenBy(known: CleaningStep | undefined, { step, at }: CleaningStep): boolean {
  if (!known) return false;
  if (known.at !== at) return known.at > at;
  return STEPS.indexOf(known.step) >= STEPS.indexOf(step);
}

const STEPS: readonly CleaningStep['step'][] = ['started', 'skipped', 'finished'];

export function evolveCleaning(tables: CleaningTables, event: CleaningEvent): void {
  switch (event.type) {
    case 'RoomsAssignedToAttendant':
      for (const roomId of event.roomIds) tables.sheets.set(sheetRoom(event.date, roomId), event.attendantId);
      return;
    case 'RoomsTakenFromAttendants':
      for (const roomId of event.roomIds) tables.sheets.delete(sheetRoom(event.date, roomId));
      return;
    case 'CleaningStarted':
      return takeStep(tables, event.roomId, { step: 'started', at: event.startedAt });
    case 'CleaningFinished':
      return takeStep(tables, event.roomId, { step: 'finished', at: event.finishedAt });
    case 'RoomSkipped':
      return takeStep(tables, event.roomId, { step: 'skipped', at: event.skippedAt });
    case 'RoomRushed':
      return tables.rushes.set(event.roomId, true);
    case 'RushWithdrawn':
      return tables.rushes.delete(event.roomId);
    case 'ServiceRequestRecorded': {
      const { roomId, request, observedAt } = event;
      const known = tables.serviceRequests.get(roomId);
      if (known && known.observedAt >= observedAt) return;
      return tables.serviceRequests.set(roomId, { request, observedAt });
    }
  }
}

/** Nobody waits any more for a room that was seen ready. */
export function endRush(tables: CleaningTables, { roomId, condition }: RoomConditionReported): void {
  if (condition === 'clean' || condition === 'inspected') tables.rushes.delete(roomId);
}

/** What a guest wanted of housekeeping ends when the guest leaves the room. */
export function forgetWishes(tables: CleaningTables, roomId: RoomId): void {
  tables.serviceRequests.delete(roomId);
}

function takeStep(tables: CleaningTables, roomId: RoomId, step: CleaningStep): void {
  if (!isOvertakenBy(tables.cleaningSteps.get(roomId), step)) tables.cleaningSteps.set(roomId, step);
}
