import type { HotelDay } from '../kernel/hotel-day.ts';
import type {
  AlertId,
  LostItemId,
  NoteId,
  ReservationId,
  StaffId,
  TraceId,
  WakeUpCallId,
} from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { LogbookEvent } from './logbook-events.ts';

export type Note = { readonly loggedOn: HotelDay; readonly acknowledgedBy: readonly StaffId[] };

/** What of the logbook still waits for somebody; what is done is history. */
export type LogbookTables = {
  readonly notes: Table<NoteId, Note>;
  readonly traces: Table<TraceId, { readonly dueOn: HotelDay }>;
  readonly alerts: Table<AlertId, { readonly reservationId: ReservationId }>;
  readonly wakeUpCalls: Table<WakeUpCallId, { readonly on: HotelDay }>;
  readonly lostItems: Table<LostItemId, true>;
};

export function evolveLogbook(tables: LogbookTables, event: LogbookEvent): void {
  switch (event.type) {
    case 'ShiftNoteLogged':
      return tables.notes.set(event.noteId, { loggedOn: event.loggedOn, acknowledgedBy: [] });
    case 'ShiftNoteAcknowledged': {
      const note = tables.notes.get(event.noteId);
      if (!note || note.acknowledgedBy.includes(event.staffId)) return;
      return tables.notes.set(event.noteId, { ...note, acknowledgedBy: [...note.acknowledgedBy, event.staffId] });
    }
    case 'TraceAdded':
      return tables.traces.set(event.traceId, { dueOn: event.dueOn });
    case 'TraceCompleted':
      return tables.traces.delete(event.traceId);
    case 'AlertRaised':
      return tables.alerts.set(event.alertId, { reservationId: event.about.reservationId });
    case 'AlertWithdrawn':
      return tables.alerts.delete(event.alertId);
    case 'WakeUpCallOrdered':
      return tables.wakeUpCalls.set(event.callId, { on: event.on });
    case 'WakeUpCallCancelled':
    case 'WakeUpCallMade':
      return tables.wakeUpCalls.delete(event.callId);
    case 'LostItemRecorded':
      return tables.lostItems.set(event.itemId, true);
    case 'LostItemReturned':
      return tables.lostItems.delete(event.itemId);
  }
}
