import type { PostedEvent } from '#contract/commands.ts';
import type { Written } from '#contract/logbook.ts';
import { monthOf } from '#domain/kernel/hotel-day.ts';
import type { LostItemReturned, ShiftNoteAcknowledged } from '#domain/logbook/logbook-events.ts';
import type { RowWriter } from '../read-model.ts';
import { WAITING, type LogbookRow } from './logbook-rows.ts';

type Rows = RowWriter<LogbookRow>;

export function foldLogbook(rows: Rows, posted: PostedEvent): void {
  const { event } = posted;
  const written: Written = { by: posted.actor, at: posted.at, pending: posted.position === undefined };
  switch (event.type) {
    case 'ShiftNoteLogged': {
      const { type: _, ...note } = event;
      return rows.put(monthOf(event.loggedOn), event.noteId, { kind: 'note', ...note, ...written, acknowledgedBy: [] });
    }
    case 'ShiftNoteAcknowledged':
      return acknowledge(rows, event);
    case 'TraceAdded': {
      const { type: _, ...trace } = event;
      return rows.put(WAITING, event.traceId, { kind: 'trace', ...trace, ...written });
    }
    case 'TraceCompleted':
      return rows.delete(WAITING, event.traceId);
    case 'AlertRaised': {
      const { alertId, about, moment, text } = event;
      const { reservationId } = about;
      return rows.put(WAITING, alertId, { kind: 'alert', alertId, reservationId, moment, text, ...written });
    }
    case 'AlertWithdrawn':
      return rows.delete(WAITING, event.alertId);
    case 'WakeUpCallOrdered': {
      const { type: _, ...call } = event;
      return rows.put(WAITING, event.callId, { kind: 'call', ...call, ...written });
    }
    case 'WakeUpCallCancelled':
    case 'WakeUpCallMade':
      return rows.delete(WAITING, event.callId);
    case 'LostItemRecorded': {
      const { type: _, owner, ...item } = event;
      const whose = owner ? { ownerReservationId: owner.reservationId } : {};
      return rows.put(WAITING, event.itemId, { kind: 'item', ...item, ...whose, ...written });
    }
    case 'LostItemReturned':
      return giveBack(rows, event, posted);
    default:
      return;
  }
}

function acknowledge(rows: Rows, { noteId, loggedOn, staffId }: ShiftNoteAcknowledged): void {
  const note = rows.get(monthOf(loggedOn), noteId);
  if (note?.kind !== 'note' || note.acknowledgedBy.includes(staffId)) return;
  rows.put(monthOf(loggedOn), noteId, { ...note, acknowledgedBy: [...note.acknowledgedBy, staffId] });
}

function giveBack(rows: Rows, { itemId, how }: LostItemReturned, { actor: by, at, businessDate }: PostedEvent): void {
  const item = rows.get(WAITING, itemId);
  if (item?.kind !== 'item') return;
  rows.delete(WAITING, itemId);
  rows.put(monthOf(businessDate), itemId, { ...item, returned: { how, by, at } });
}
