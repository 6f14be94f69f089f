import type { LogbookCommand } from '#domain/logbook/logbook-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const logbookCompensations: Compensations<LogbookCommand> = {
  LogShiftNote: cannotBeTakenBack,
  AcknowledgeNote: cannotBeTakenBack,
  AddTrace: ({ traceId }) => [{ type: 'CompleteTrace', traceId }],
  CompleteTrace: cannotBeTakenBack,
  RaiseAlert: ({ alertId }) => [{ type: 'WithdrawAlert', alertId }],
  WithdrawAlert: cannotBeTakenBack,
  OrderWakeUpCall: ({ callId }) => [{ type: 'CancelWakeUpCall', callId }],
  CancelWakeUpCall: cannotBeTakenBack,
  RecordWakeUpCall: cannotBeTakenBack,
  RecordLostItem: cannotBeTakenBack,
  ReturnLostItem: cannotBeTakenBack,
};
