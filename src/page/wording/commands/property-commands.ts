import type { PropertyCommand } from '#domain/property/property-commands.ts';
import { plural } from '../plural.ts';
import type { CommandWords } from './command-words.ts';

export const propertyCommands: CommandWords<PropertyCommand> = {
  SetUpHotel: { label: 'Set up the hotel', done: ({ name }) => `${name} is set up.` },
  AddRoomType: { label: 'Add room type', done: ({ name }) => `Room type ${name} added.` },
  AddRooms: { label: 'Add rooms', done: ({ rooms }) => `${plural(rooms.length, 'room')} added.` },
  RenumberRoom: {
    label: 'Renumber room',
    done: ({ before, number }) => `Room ${before} is room ${number} now.`,
  },
  AllowHouseOverbooking: {
    label: 'Limit the house',
    done: ({ limit }) => `The house may be oversold by ${plural(limit, 'room')}.`,
  },
  AllowOverbooking: {
    label: 'Allow overbooking',
    done: ({ roomTypeId, limit }, names) => `${names.typeName(roomTypeId)}: ${limit} may be overbooked.`,
  },
};
