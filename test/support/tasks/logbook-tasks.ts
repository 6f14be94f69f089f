import type { LogbookCommand } from '#domain/logbook/logbook-commands.ts';
import type { AlertId, LostItemId, NoteId, TraceId, WakeUpCallId } from '#domain/kernel/identifiers.ts';
import type { Table } from '#domain/kernel/table.ts';
import { about, pick, type Tasks } from './picks.ts';

export const logbookTasks: Tasks<LogbookCommand> = {
  LogShiftNote: ({ newId, roomId, c }) => ({
    type: 'LogShiftNote',
    noteId: newId as NoteId,
    about: c % 2 === 0 ? { kind: 'house' } : { kind: 'room', roomId },
    text: 'the lift is slow',
  }),
  AcknowledgeNote: ({ hotel, d }) => {
    const noteId = keyIn(hotel.notes, d);
    return noteId && { type: 'AcknowledgeNote', noteId };
  },
  AddTrace: ({ newId, roomId, interval }) => ({
    type: 'AddTrace',
    traceId: newId as TraceId,
    about: { kind: 'room', roomId },
    department: 'housekeeping',
    dueOn: interval.departure,
    text: 'extra bed',
  }),
  CompleteTrace: ({ hotel, d }) => {
    const traceId = keyIn(hotel.traces, d);
    return traceId && { type: 'CompleteTrace', traceId };
  },
  RaiseAlert: (picks) =>
    about(picks, (reservationId) => ({
      type: 'RaiseAlert',
      alertId: picks.newId as AlertId,
      about: { kind: 'reservation', reservationId },
      moment: pick(['check-in', 'check-out', 'both'] as const, picks.c),
      text: 'parcel at the desk',
    })),
  WithdrawAlert: ({ hotel, d }) => {
    const alertId = keyIn(hotel.alerts, d);
    return alertId && { type: 'WithdrawAlert', alertId };
  },
  OrderWakeUpCall: ({ newId, roomId, interval, b }) => ({
    type: 'OrderWakeUpCall',
    callId: newId as WakeUpCallId,
    roomId,
    on: interval.arrival,
    minute: b,
  }),
  CancelWakeUpCall: ({ hotel, d }) => {
    const callId = keyIn(hotel.wakeUpCalls, d);
    return callId && { type: 'CancelWakeUpCall', callId };
  },
  RecordWakeUpCall: ({ hotel, d, c }) => {
    const callId = keyIn(hotel.wakeUpCalls, d);
    return callId && { type: 'RecordWakeUpCall', callId, outcome: pick(['answered', 'no-answer'] as const, c) };
  },
  RecordLostItem: ({ newId, roomId, at }) => ({
    type: 'RecordLostItem',
    itemId: newId as LostItemId,
    description: 'black umbrella',
    roomId,
    foundAt: at,
  }),
  ReturnLostItem: ({ hotel, d }) => {
    const itemId = keyIn(hotel.lostItems, d);
    return itemId && { type: 'ReturnLostItem', itemId, how: 'posted' };
  },
};

function keyIn<Key extends string>(table: Table<Key, unknown>, die: number): Key | undefined {
  return [...table.entries()].map(([key]) => key).at(die % Math.max(1, table.size));
}
