import type { HousekeepingCommand } from '#domain/housekeeping/housekeeping-commands.ts';
import { dayText } from '../days.ts';
import { conditionWords } from '../statuses.ts';
import type { CommandWords } from './command-words.ts';

export const housekeepingCommands: CommandWords<HousekeepingCommand> = {
  ReportRoomCondition: {
    label: 'Report room condition',
    done: ({ roomId, condition }, names) =>
      `Room ${names.roomNumber(roomId)} is ${conditionWords[condition].toLowerCase()}.`,
  },
  PutRoomOutOfOrder: {
    label: 'Put out of order',
    done: ({ roomId, nights }, names) =>
      `Room ${names.roomNumber(roomId)} is out of order until ${dayText(nights.departure)}.`,
  },
  ReturnRoomToService: { label: 'Return to service', done: () => 'The room is back in service.' },
};
