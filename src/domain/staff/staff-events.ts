import type { StaffId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type StaffEvent = StaffMemberAdded;

export type StaffRole = 'manager' | 'receptionist' | 'housekeeper' | 'auditor';

export type StaffMemberAdded = {
  readonly type: 'StaffMemberAdded';
  readonly staffId: StaffId;
  /** What colleagues call this person; shown beside everything they do. */
  readonly name: string;
  readonly role: StaffRole;
};
