import type { About } from '#domain/logbook/logbook-events.ts';
import type { LogbookCommand } from '#domain/logbook/logbook-commands.ts';
import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import { id, oneOf, optional, record, whole } from '../parsing/shape.ts';
import { aboutShape } from './about-shape.ts';
import { commandShapes, day, instant, noteOfThing } from './common-shapes.ts';

const LAST_MINUTE_OF_DAY = 24 * 60 - 1;
const ofReservation = record<Extract<About, { kind: 'reservation' }>>({
  kind: oneOf('reservation'),
  reservationId: id<ReservationId>(),
});

export const logbookShapes = commandShapes<LogbookCommand>({
  LogShiftNote: { noteId: id(), about: aboutShape, text: noteOfThing },
  AcknowledgeNote: { noteId: id() },
  AddTrace: {
    traceId: id(),
    about: aboutShape,
    department: oneOf('front-desk', 'housekeeping', 'maintenance', 'kitchen', 'management'),
    dueOn: day,
    text: noteOfThing,
  },
  CompleteTrace: { traceId: id() },
  RaiseAlert: {
    alertId: id(),
    about: ofReservation,
    moment: oneOf('check-in', 'check-out', 'both'),
    text: noteOfThing,
  },
  WithdrawAlert: { alertId: id() },
  OrderWakeUpCall: { callId: id(), roomId: id(), on: day, minute: whole(0, LAST_MINUTE_OF_DAY) },
  CancelWakeUpCall: { callId: id() },
  RecordWakeUpCall: { callId: id(), outcome: oneOf('answered', 'no-answer') },
  RecordLostItem: {
    itemId: id(),
    description: noteOfThing,
    roomId: optional(id<RoomId>()),
    foundAt: instant,
    keptIn: optional(noteOfThing),
    owner: optional(record<{ readonly reservationId: ReservationId }>({ reservationId: id() })),
  },
  ReturnLostItem: { itemId: id(), how: oneOf('handed-over', 'posted', 'given-to-authority', 'disposed-of') },
});
