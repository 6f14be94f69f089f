import type { Position, StaffId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { StaffEvent, StaffRole } from './staff-events.ts';

export type StaffMember = {
  readonly staffId: StaffId;
  readonly name: string;
  /** Every time at which the person held a role, also the times that are over. */
  readonly tenures: readonly Tenure[];
};

/** A role, held from one position of the log to another. */
export type Tenure = {
  readonly role: StaffRole;
  readonly from: Position;
  /** Absent: still. */
  readonly until?: Position;
};

export type StaffTables = { readonly staff: Table<StaffId, StaffMember> };

/** Behind every position: what waits for the server stands nowhere in the log yet. */
const NOT_IN_THE_LOG = Number.MAX_SAFE_INTEGER as Position;

/** `position` is where the event stands in the log. A desk that expects an event does not know it yet. */
export function evolveStaff({ staff }: StaffTables, event: StaffEvent, position: Position = NOT_IN_THE_LOG): void {
  const { staffId } = event;
  const member = staff.get(staffId);
  const tenures = member?.tenures ?? [];
  switch (event.type) {
    case 'StaffMemberAdded':
      return staff.set(staffId, { staffId, name: event.name, tenures: begun(tenures, event.role, position) });
    case 'StaffNameCorrected':
      return member && staff.set(staffId, { ...member, name: event.name });
    case 'RoleGranted':
      return member && staff.set(staffId, { ...member, tenures: begun(tenures, event.role, position) });
    case 'RoleRevoked':
      return member && staff.set(staffId, { ...member, tenures: ended(tenures, position, event.role) });
    case 'StaffMemberLeft':
      return member && staff.set(staffId, { ...member, tenures: ended(tenures, position) });
  }
}

function begun(tenures: readonly Tenure[], role: StaffRole, from: Position): readonly Tenure[] {
  return [...tenures, { role, from }];
}

/** Of one role, or of all. */
function ended(tenures: readonly Tenure[], until: Position, role?: StaffRole): readonly Tenure[] {
  return tenures.map((tenure) =>
    tenure.until === undefined && tenure.role === (role ?? tenure.role) ? { ...tenure, until } : tenure,
  );
}
