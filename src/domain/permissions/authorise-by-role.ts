import { COMMAND_CLASSES } from '../command-classes.ts';
import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Position, StaffId } from '../kernel/identifiers.ts';
import { rolesAsOf } from '../staff/roles-of.ts';
import { COMMAND_RIGHTS } from './command-rights.ts';
import { haveRight } from './may.ts';
import { refusedByRole } from './refused-by-role.ts';
import { rightFor } from './right-for.ts';
import type { TaskRight } from './rights.ts';

/** Who gave a command, and how far they had read the log when they did. */
export type GivenBy = { readonly actor: StaffId; readonly saw: Position };

/**
 * What the server says of a command that reaches it, perhaps long after it was given. What the person may do now, they may.
 * What they might do as far as they could know, and may no longer, is decided by what it is: a fact has happened and
 * stands; a promise, a change, an order or money waits for a manager. What they never might, a desk has not let through.
 */
export function authoriseByRole(
  hotel: HotelState,
  command: HotelCommand,
  { actor, saw }: GivenBy,
): 'permitted' | 'not-permitted' | 'role-revoked' {
  if (!refusedByRole(hotel, command, actor)) return 'permitted';
  if (!haveRight(rolesAsOf(hotel, actor, saw), rightFor(hotel, command, actor))) return 'not-permitted';
  return isPlainFact(command) ? 'permitted' : 'role-revoked';
}

const MONEY: ReadonlySet<TaskRight> = new Set<TaskRight>(['handle-money', 'count-others-cash']);

function isPlainFact({ type }: HotelCommand): boolean {
  return COMMAND_CLASSES[type] === 'fact' && !MONEY.has(COMMAND_RIGHTS[type]);
}
