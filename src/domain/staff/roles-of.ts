import type { Position, StaffId } from '../kernel/identifiers.ts';
import type { StaffTables, Tenure } from './staff.ts';
import type { StaffRole } from './staff-events.ts';

/** Every role there is, in the order in which people speak of them. */
export const STAFF_ROLES: readonly StaffRole[] = ['manager', 'receptionist', 'housekeeper', 'auditor'];

/** The roles that a person holds now; none: they are unknown here, or have left. */
export function rolesOf(tables: StaffTables, staffId: StaffId): readonly StaffRole[] {
  return rolesWhere(tables, staffId, ({ until }) => until === undefined);
}

/** The roles that they held as far as somebody knew who had read the log up to a position. */
export function rolesAsOf(tables: StaffTables, staffId: StaffId, position: Position): readonly StaffRole[] {
  return rolesWhere(
    tables,
    staffId,
    ({ from, until }) => from <= position && (until === undefined || until > position),
  );
}

/** Who holds a role now. */
export function holdersOf(tables: StaffTables, role: StaffRole): readonly StaffId[] {
  return [...tables.staff.values()]
    .map(({ staffId }) => staffId)
    .filter((staffId) => rolesOf(tables, staffId).includes(role));
}

/** Whether taking the role of manager from this person would leave the hotel without one. */
export function isLastManager(tables: StaffTables, staffId: StaffId): boolean {
  const managers = holdersOf(tables, 'manager');
  return managers.length === 1 && managers[0] === staffId;
}

function rolesWhere(
  { staff }: StaffTables,
  staffId: StaffId,
  isMeant: (tenure: Tenure) => boolean,
): readonly StaffRole[] {
  const held = new Set((staff.get(staffId)?.tenures ?? []).filter(isMeant).map(({ role }) => role));
  return STAFF_ROLES.filter((role) => held.has(role));
}
