import type { StaffId } from '../kernel/identifiers.ts';
import type { StaffRole } from './staff-events.ts';

/** A colleague, and whether they have a PIN. */
export type Colleague = {
  readonly staffId: StaffId;
  readonly roles: readonly StaffRole[];
  readonly hasPin: boolean;
};

/**
 * How a person signs in on a shared desk. Where nobody runs the house with a PIN everybody picks their name. From the first
 * manager's PIN on, a manager without one waits for it: a name alone must not open what a PIN protects.
 */
export function signInWay(person: Colleague, everybody: readonly Colleague[]): 'name' | 'pin' | 'needs-pin' {
  if (person.hasPin) return 'pin';
  const isManager = person.roles.includes('manager');
  return isManager && someManagerHasPin(everybody) ? 'needs-pin' : 'name';
}

/**
 * Whether one person may give another a PIN, as far as roles go. The first of all is a manager's own; then everybody
 * changes theirs, and managers give them.
 */
export function mayGivePin(by: Colleague, staffId: StaffId, everybody: readonly Colleague[]): boolean {
  const isManager = by.roles.includes('manager');
  if (!by.hasPin) return isManager && by.staffId === staffId && !someManagerHasPin(everybody);
  return by.staffId === staffId ? by.roles.length > 0 : isManager;
}

function someManagerHasPin(everybody: readonly Colleague[]): boolean {
  return everybody.some(({ roles, hasPin }) => hasPin && roles.includes('manager'));
}
