import type { ApproveQuarantined } from '#domain/cases/approve-quarantined.ts';
import type { CommandType, HotelCommand } from '#domain/hotel.ts';
import { businessDayShapes } from './command-shapes/business-day-shapes.ts';
import { casesShapes } from './command-shapes/cases-shapes.ts';
import { cleaningShapes } from './command-shapes/cleaning-shapes.ts';
import { foliosShapes } from './command-shapes/folios-shapes.ts';
import { guestsShapes } from './command-shapes/guests-shapes.ts';
import { housekeepingShapes } from './command-shapes/housekeeping-shapes.ts';
import { nightAuditShapes } from './command-shapes/night-audit-shapes.ts';
import { logbookShapes } from './command-shapes/logbook-shapes.ts';
import { propertyShapes } from './command-shapes/property-shapes.ts';
import { ratesShapes } from './command-shapes/rates-shapes.ts';
import { reservationsShapes } from './command-shapes/reservations-shapes.ts';
import { staffShapes } from './command-shapes/staff-shapes.ts';
import { staysShapes } from './command-shapes/stays-shapes.ts';
import { taxesShapes } from './command-shapes/taxes-shapes.ts';
import { isRecord, parse, type Malformed, type Shape } from './parsing/shape.ts';

export type ParsedCommand =
  | { readonly ok: true; readonly command: HotelCommand }
  | { readonly ok: false; readonly reason: 'unknown-command' }
  | { readonly ok: false; readonly reason: 'malformed'; readonly malformed: Malformed };

/**
 * Whether this is a command that a decision can be made on: every field there and of its kind. Whether it makes sense for
 * the hotel is the domain's question; here only what would make the domain fail or never end is kept out.
 */
export function parseHotelCommand(found: unknown): ParsedCommand {
  if (!isRecord(found))
    return { ok: false, reason: 'malformed', malformed: { field: '', message: 'must be an object' } };
  const { type } = found;
  if (typeof type !== 'string') {
    return { ok: false, reason: 'malformed', malformed: { field: 'type', message: 'must be the name of a command' } };
  }
  if (!isCommandType(type)) return { ok: false, reason: 'unknown-command' };
  const parsed = parse(found, COMMANDS[type]);
  if (!parsed.ok) return { ok: false, reason: 'malformed', malformed: parsed.malformed };
  // The shape has checked every field but `type`, by which it was chosen. Fields that it does not name stay outside: what
  // nobody has looked at, such as a guest's name where none belongs, must not travel into an event.
  const known = COMMANDS[type].knownPartOf(found) as object;
  const command = { ...known, type } as HotelCommand;
  return command.type === 'ApproveQuarantined' ? withCommandInside(command) : { ok: true, command };
}

/** An approval carries the command that it approves, which is looked at as if it came alone. */
function withCommandInside(approval: ApproveQuarantined): ParsedCommand {
  const inside = parseHotelCommand(approval.command);
  if (!inside.ok) return inside;
  if (inside.command.type === 'ApproveQuarantined') {
    return { ok: false, reason: 'malformed', malformed: { field: 'command.type', message: 'must not approve itself' } };
  }
  return { ok: true, command: { ...approval, command: inside.command } };
}

function isCommandType(type: string): type is CommandType {
  return Object.hasOwn(COMMANDS, type);
}

const COMMANDS: Readonly<Record<CommandType, Shape<unknown>>> = {
  ...propertyShapes,
  ...staffShapes,
  ...businessDayShapes,
  ...taxesShapes,
  ...ratesShapes,
  ...guestsShapes,
  ...housekeepingShapes,
  ...cleaningShapes,
  ...logbookShapes,
  ...reservationsShapes,
  ...foliosShapes,
  ...staysShapes,
  ...nightAuditShapes,
  ...casesShapes,
};
