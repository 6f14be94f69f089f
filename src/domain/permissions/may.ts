import type { StaffId } from '../kernel/identifiers.ts';
import { holdersOf, rolesOf } from '../staff/roles-of.ts';
import type { StaffTables } from '../staff/staff.ts';
import type { StaffRole } from '../staff/staff-events.ts';
import { ROLES_WITH, type Right } from './rights.ts';

/** Whether these roles have the right, together. */
export function haveRight(roles: readonly StaffRole[], right: Right): boolean {
  return ROLES_WITH[right].some((role) => roles.includes(role));
}

/** Whether a person may do this now. Until somebody runs the house nobody could give anybody a role, so everybody may. */
export function may(tables: StaffTables, actor: StaffId, right: Right): boolean {
  return haveRight(rolesOf(tables, actor), right) || holdersOf(tables, 'manager').length === 0;
}
