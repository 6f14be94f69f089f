import type { CommandClasses, Deciders } from '../context.ts';
import { acknowledgeNote, type AcknowledgeNote } from './acknowledge-note.ts';
import { addTrace, type AddTrace, type AddTraceRefusal } from './add-trace.ts';
import { cancelWakeUpCall, type CancelWakeUpCall } from './cancel-wake-up-call.ts';
import { completeTrace, type CompleteTrace } from './complete-trace.ts';
import type { FlawOfNote } from './flaw-of-note.ts';
import { logShiftNote, type LogShiftNote } from './log-shift-note.ts';
import type { LogbookEvent } from './logbook-events.ts';
import { orderWakeUpCall, type OrderWakeUpCall, type OrderWakeUpCallRefusal } from './order-wake-up-call.ts';
import { raiseAlert, type RaiseAlert } from './raise-alert.ts';
import { recordLostItem, type RecordLostItem } from './record-lost-item.ts';
import { recordWakeUpCall, type RecordWakeUpCall } from './record-wake-up-call.ts';
import { returnLostItem, type ReturnLostItem } from './return-lost-item.ts';
import { withdrawAlert, type WithdrawAlert } from './withdraw-alert.ts';

export type LogbookCommand =
  | LogShiftNote
  | AcknowledgeNote
  | AddTrace
  | CompleteTrace
  | RaiseAlert
  | WithdrawAlert
  | OrderWakeUpCall
  | CancelWakeUpCall
  | RecordWakeUpCall
  | RecordLostItem
  | ReturnLostItem;

export type LogbookRefusal = FlawOfNote | AddTraceRefusal | OrderWakeUpCallRefusal;

export const logbookDeciders: Deciders<LogbookCommand, LogbookEvent, LogbookRefusal> = {
  LogShiftNote: logShiftNote,
  AcknowledgeNote: acknowledgeNote,
  AddTrace: addTrace,
  CompleteTrace: completeTrace,
  RaiseAlert: raiseAlert,
  WithdrawAlert: withdrawAlert,
  OrderWakeUpCall: orderWakeUpCall,
  CancelWakeUpCall: cancelWakeUpCall,
  RecordWakeUpCall: recordWakeUpCall,
  RecordLostItem: recordLostItem,
  ReturnLostItem: returnLostItem,
};

export const logbookClasses: CommandClasses<LogbookCommand> = {
  LogShiftNote: 'fact',
  AcknowledgeNote: 'fact',
  AddTrace: 'edit',
  CompleteTrace: 'fact',
  RaiseAlert: 'edit',
  WithdrawAlert: 'edit',
  OrderWakeUpCall: 'promise',
  CancelWakeUpCall: 'promise',
  RecordWakeUpCall: 'fact',
  RecordLostItem: 'fact',
  ReturnLostItem: 'fact',
};
