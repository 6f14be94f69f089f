import type { CleaningCommand } from '#domain/cleaning/cleaning-commands.ts';
import { serviceRequestWords, skipReasonWords } from '../housekeeping-words.ts';
import { plural } from '../plural.ts';
import type { CommandWords } from './command-words.ts';

export const cleaningCommands: CommandWords<CleaningCommand> = {
  AssignRoomsToAttendant: {
    label: 'Assign rooms',
    done: ({ roomIds, attendantId }, names) => `${plural(roomIds.length, 'room')} for ${names.staffName(attendantId)}.`,
  },
  TakeRoomsFromAttendants: {
    label: 'Take rooms off the sheet',
    done: ({ roomIds }) => `${plural(roomIds.length, 'room')} without an attendant.`,
  },
  StartCleaning: {
    label: 'Start cleaning',
    done: ({ roomId }, names) => `Cleaning of room ${names.roomNumber(roomId)} has begun.`,
  },
  FinishCleaning: {
    label: 'Cleaned',
    done: ({ roomId }, names) => `Room ${names.roomNumber(roomId)} is cleaned.`,
  },
  SkipRoom: {
    label: 'Skip room',
    done: ({ roomId, reason }, names) =>
      `Room ${names.roomNumber(roomId)} skipped: ${skipReasonWords[reason].toLowerCase()}.`,
  },
  RushRoom: {
    label: 'Rush room',
    done: ({ roomId }, names) => `Room ${names.roomNumber(roomId)} comes first.`,
  },
  WithdrawRush: {
    label: 'No rush',
    done: ({ roomId }, names) => `Room ${names.roomNumber(roomId)} is done in its turn.`,
  },
  RecordServiceRequest: {
    label: 'Note service request',
    done: ({ roomId, request }, names) =>
      `Room ${names.roomNumber(roomId)}: ${serviceRequestWords[request].toLowerCase()}.`,
  },
};
