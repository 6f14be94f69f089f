import type { CommandType, HotelCommand } from '#domain/hotel.ts';
import { businessDayCommands } from './commands/business-day-commands.ts';
import { casesCommands } from './commands/cases-commands.ts';
import { cleaningCommands } from './commands/cleaning-commands.ts';
import { foliosCommands } from './commands/folios-commands.ts';
import { guestsCommands } from './commands/guests-commands.ts';
import { housekeepingCommands } from './commands/housekeeping-commands.ts';
import { nightAuditCommands } from './commands/night-audit-commands.ts';
import { logbookCommands } from './commands/logbook-commands.ts';
import { propertyCommands } from './commands/property-commands.ts';
import { ratesCommands } from './commands/rates-commands.ts';
import { reservationsCommands } from './commands/reservations-commands.ts';
import { staffCommands } from './commands/staff-commands.ts';
import { staysCommands } from './commands/stays-commands.ts';
import { taxesCommands } from './commands/taxes-commands.ts';
import type { CommandWords } from './commands/command-words.ts';
import { stayText } from './days.ts';
import type { Names } from './names.ts';
import { plural } from './plural.ts';

/** Typed as a full record: a command without words does not compile. */
const wording: CommandWords<HotelCommand> = {
  ...propertyCommands,
  ...staffCommands,
  ...businessDayCommands,
  ...taxesCommands,
  ...ratesCommands,
  ...guestsCommands,
  ...housekeepingCommands,
  ...cleaningCommands,
  ...logbookCommands,
  ...reservationsCommands,
  ...foliosCommands,
  ...staysCommands,
  ...nightAuditCommands,
  ...casesCommands,
};

/** What a button is called, and what the command is called in a list of work. */
export function labelOf(type: CommandType): string {
  return wording[type].label;
}

/** What has just been done, in a sentence for the undo chip and the screen reader. */
export function doneWords(command: HotelCommand, names: Names): string {
  const words = wording[command.type].done as (command: HotelCommand, names: Names) => string;
  return words(command, names);
}

/** An offer beside a refusal: a ready command, named by what comes of it. */
export function offerWords(command: HotelCommand, names: Names): string {
  switch (command.type) {
    case 'AssignRoom':
    case 'CheckInGuest':
      return `Room ${names.roomNumber(command.roomId)} instead`;
    case 'MoveGuestToRoom':
      return `Move to ${names.roomNumber(command.roomId)} instead`;
    case 'BookRoom':
      return command.roomId
        ? `Book room ${names.roomNumber(command.roomId)} instead`
        : `Book a ${names.typeName(command.roomTypeId)} for ${stayText(command.stay)}`;
    case 'BookGroup':
      return `Book ${command.rooms.length} of ${plural(command.asked, 'room')}`;
    case 'ChangeStayDates':
      return `Change dates to ${stayText(command.stay)}`;
    default:
      return labelOf(command.type);
  }
}
