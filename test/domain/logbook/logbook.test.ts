import type { HotelCommand } from '#domain/hotel.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import type { AlertId, LostItemId, NoteId, TraceId, WakeUpCallId } from '#domain/kernel/identifiers.ts';
import type { AddTrace } from '#domain/logbook/add-trace.ts';
import type { LogShiftNote } from '#domain/logbook/log-shift-note.ts';
import type { OrderWakeUpCall } from '#domain/logbook/order-wake-up-call.ts';
import type { RaiseAlert } from '#domain/logbook/raise-alert.ts';
import type { RecordLostItem } from '#domain/logbook/record-lost-item.ts';
import { aurora, given } from '#test/support/given.ts';
import { bookRoom, day, nights, noonPlus, reservationOf, room, staff, today } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';

const noteId = 'lift' as NoteId;
const note: LogShiftNote = { type: 'LogShiftNote', noteId, about: { kind: 'house' }, text: 'the lift is slow' };
const takesOver: HotelCommand = { type: 'AcknowledgeNote', noteId };
const traceId = 'bed' as TraceId;
const trace: AddTrace = {
  type: 'AddTrace',
  traceId,
  about: { kind: 'room', roomId: room('102') },
  department: 'housekeeping',
  dueOn: day('05-04'),
  text: 'extra bed',
};
const alertId = 'parcel' as AlertId;
const alert: RaiseAlert = {
  type: 'RaiseAlert',
  alertId,
  about: { kind: 'reservation', reservationId: reservationOf('García') },
  moment: 'check-in',
  text: 'parcel at the desk',
};
const callId = 'call' as WakeUpCallId;
const call: OrderWakeUpCall = {
  type: 'OrderWakeUpCall',
  callId,
  roomId: room('102'),
  on: day('05-04'),
  minute: 390,
};
const itemId = 'umbrella' as LostItemId;
const umbrella: RecordLostItem = {
  type: 'RecordLostItem',
  itemId,
  description: 'black umbrella',
  roomId: room('102'),
  foundAt: noonPlus(5),
};
const garcía = bookRoom('García', nights('05-03', '05-05'));

test('a shift tells the next, once', () => {
  given()
    .when(note)
    .emits({ ...note, type: 'ShiftNoteLogged', loggedOn: today });
  given(note).when(note).emitsNothing();
});

test('each colleague takes a note over once', () => {
  given(note)
    .when(takesOver, { actor: staff('Ben') })
    .emits({ type: 'ShiftNoteAcknowledged', noteId, loggedOn: today, staffId: staff('Ben') });
  given(note, takesOver).when(takesOver).emitsNothing();
  given(note, takesOver)
    .when(takesOver, { actor: staff('Ben') })
    .emits({ type: 'ShiftNoteAcknowledged', noteId, loggedOn: today, staffId: staff('Ben') });
  given().when(takesOver).emitsNothing();
});

test('a department gets something to do, and somebody does it', () => {
  given()
    .when(trace)
    .emits({ ...trace, type: 'TraceAdded' });
  given(trace).when(trace).emitsNothing();
  given(trace).when({ type: 'CompleteTrace', traceId }).emits({ type: 'TraceCompleted', traceId });
  given().when({ type: 'CompleteTrace', traceId }).emitsNothing();
});

test('the desk is alerted about a reservation, until it need not be any more', () => {
  given(garcía)
    .when(alert)
    .emits({ ...alert, type: 'AlertRaised' });
  given(garcía, alert).when(alert).emitsNothing();
  given(garcía, alert).when({ type: 'WithdrawAlert', alertId }).emits({ type: 'AlertWithdrawn', alertId });
  given(garcía).when({ type: 'WithdrawAlert', alertId }).emitsNothing();
});

test('a room is woken, or not any more', () => {
  given()
    .when(call)
    .emits({ ...call, type: 'WakeUpCallOrdered' });
  given(call).when(call).emitsNothing();
  const made = { type: 'RecordWakeUpCall', callId, outcome: 'answered' } as const;
  given(call).when(made).emits({ type: 'WakeUpCallMade', callId, outcome: 'answered' });
  given(call).when({ type: 'CancelWakeUpCall', callId }).emits({ type: 'WakeUpCallCancelled', callId });
  given(call, made).when({ type: 'CancelWakeUpCall', callId }).emitsNothing();
});

test('a thing that was left behind is written down, and goes away once', () => {
  given()
    .when(umbrella)
    .emits({ ...umbrella, type: 'LostItemRecorded' });
  given(umbrella).when(umbrella).emitsNothing();
  const posted = { type: 'ReturnLostItem', itemId, how: 'posted' } as const;
  given(umbrella).when(posted).emits({ type: 'LostItemReturned', itemId, how: 'posted' });
  given(umbrella, posted).when(posted).emitsNothing();
});

test('whose a thing may be can have been forgotten: it is there all the same', () => {
  const owned: RecordLostItem = { ...umbrella, owner: { reservationId: reservationOf('García') } };
  given()
    .when(owned)
    .emits({ ...owned, type: 'LostItemRecorded' });
});

test('every line says something, and leads to nobody', () => {
  given()
    .when({ ...note, text: ' ' })
    .refused('note-missing');
  given()
    .when({ ...trace, text: 'ask guest@example.org' })
    .refused('note-about-a-person');
  given(garcía)
    .when({ ...alert, text: 'call +34 600 123 456' })
    .refused('note-about-a-person');
  given()
    .when({ ...umbrella, keptIn: 'with guest@example.org' })
    .refused('note-about-a-person');
});

test('every line is about what the hotel knows, and for a day that is not over', () => {
  given()
    .when({ ...note, about: { kind: 'room', roomId: room('999') } })
    .refused('unknown-room');
  given()
    .when(alert)
    .refused('unknown-reservation', { reservationId: reservationOf('García') });
  given()
    .when({ ...call, roomId: room('999') })
    .refused('unknown-room');
  given()
    .when({ ...call, on: day('05-02') })
    .refused('day-in-the-past', { businessDate: today });
  given()
    .when({ ...trace, dueOn: day('05-02') })
    .refused('day-in-the-past', { businessDate: today });
});

test('notes long past need nobody any more', () => {
  expect(forgetDeparted(aurora(note), day('05-20')).notes.size).toBe(1);
  expect(forgetDeparted(aurora(note), day('07-01')).notes.size).toBe(0);
});
