import type { HousekeepingCommand } from '#domain/housekeeping/housekeeping-commands.ts';
import { dayText } from '../days.ts';
import { faultWords, outcomeWords, seenWords } from '../housekeeping-words.ts';
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
  PutRoomOutOfService: {
    label: 'Put out of service',
    done: ({ roomId, nights }, names) =>
      `Room ${names.roomNumber(roomId)} is out of service until ${dayText(nights.departure)}. It can still be given.`,
  },
  RetireRoom: {
    label: 'Retire room',
    done: ({ roomId, from }, names) =>
      `The hotel has room ${names.roomNumber(roomId)} no longer from ${dayText(from)} on.`,
  },
  ReinstateRoom: {
    label: 'Keep the room',
    done: ({ roomId }, names) => `The hotel has room ${names.roomNumber(roomId)} again.`,
  },
  ReportOccupancy: {
    label: 'Report who is in',
    done: ({ roomId, seen }, names) => `Room ${names.roomNumber(roomId)} was seen ${seenWords[seen]}.`,
  },
  ResolveDiscrepancy: {
    label: 'Resolve discrepancy',
    done: ({ roomId, outcome }, names) => `Room ${names.roomNumber(roomId)}: ${outcomeWords[outcome]}.`,
  },
  ReportFault: {
    label: 'Report a fault',
    done: ({ roomId, category }, names) =>
      `Fault reported${roomId ? ` in room ${names.roomNumber(roomId)}` : ''}: ${faultWords[category].toLowerCase()}.`,
  },
  ResolveFault: { label: 'Repaired', done: () => 'The fault is repaired.' },
  ChangeClosureDates: {
    label: 'Change closure',
    done: ({ nights }) => `The room is closed until ${dayText(nights.departure)}.`,
  },
  PutRoomToHouseUse: {
    label: 'House use',
    done: ({ roomId, nights }, names) =>
      `The house uses room ${names.roomNumber(roomId)} until ${dayText(nights.departure)}. It is not for sale.`,
  },
  EndHouseUse: { label: 'End house use', done: () => 'The room is for sale again.' },
  ReturnRoomToService: { label: 'Return to service', done: () => 'The room is back in service.' },
};
