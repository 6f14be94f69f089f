import type { StaffId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { StaffEvent, StaffRole } from './staff-events.ts';

export type StaffMember = { readonly staffId: StaffId; readonly name: string; readonly role: StaffRole };

export type StaffTables = { readonly staff: Table<StaffId, StaffMember> };

export function evolveStaff(tables: StaffTables, event: StaffEvent): void {
  switch (event.type) {
    case 'StaffMemberAdded':
      return tables.staff.set(event.staffId, { staffId: event.staffId, name: event.name, role: event.role });
  }
}
