import type { LogbookCommand } from '#domain/logbook/logbook-commands.ts';
import { dayText } from '../days.ts';
import { alertMomentWords, clockWords, departmentWords, returnWords, wakeUpOutcomeWords } from '../logbook-words.ts';
import type { CommandWords } from './command-words.ts';

export const logbookCommands: CommandWords<LogbookCommand> = {
  LogShiftNote: { label: 'Write a note', done: () => 'The note is in the logbook.' },
  AcknowledgeNote: { label: 'Taken over', done: () => 'You have taken the note over.' },
  AddTrace: {
    label: 'Add a to-do',
    done: ({ department, dueOn }) => `To do for ${departmentWords[department]} on ${dayText(dueOn)}.`,
  },
  CompleteTrace: { label: 'Done', done: () => 'It is done.' },
  RaiseAlert: { label: 'Alert the desk', done: ({ moment }) => `The desk is told ${alertMomentWords[moment]}.` },
  WithdrawAlert: { label: 'Withdraw the alert', done: () => 'The desk is not told any more.' },
  OrderWakeUpCall: {
    label: 'Order a wake-up call',
    done: ({ roomId, on, minute }, names) =>
      `Room ${names.roomNumber(roomId)} is woken on ${dayText(on)} at ${clockWords(minute)}.`,
  },
  CancelWakeUpCall: { label: 'Cancel the call', done: () => 'The wake-up call is cancelled.' },
  RecordWakeUpCall: { label: 'Called', done: ({ outcome }) => `Called: ${wakeUpOutcomeWords[outcome]}.` },
  RecordLostItem: { label: 'Record a lost item', done: ({ description }) => `Recorded: ${description}.` },
  ReturnLostItem: { label: 'Returned', done: ({ how }) => `${returnWords[how]}.` },
};
