import type { StaffId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type StaffEvent = StaffMemberAdded | RoleGranted | RoleRevoked | StaffMemberLeft | StaffNameCorrected;

export type StaffRole = 'manager' | 'receptionist' | 'housekeeper' | 'auditor';

export type StaffMemberAdded = {
  readonly type: 'StaffMemberAdded';
  readonly staffId: StaffId;
  /** What colleagues call this person; shown beside everything they do. */
  readonly name: string;
  /** The first role; others are granted and revoked. */
  readonly role: StaffRole;
};

export type RoleGranted = { readonly type: 'RoleGranted'; readonly staffId: StaffId; readonly role: StaffRole };

export type RoleRevoked = { readonly type: 'RoleRevoked'; readonly staffId: StaffId; readonly role: StaffRole };

/** They hold no role any more; what they did keeps their name. */
export type StaffMemberLeft = { readonly type: 'StaffMemberLeft'; readonly staffId: StaffId };

export type StaffNameCorrected = {
  readonly type: 'StaffNameCorrected';
  readonly staffId: StaffId;
  readonly name: string;
};
