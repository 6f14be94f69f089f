import type { StaffCommand } from '#domain/staff/staff-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const staffCompensations: Compensations<StaffCommand> = {
  AddStaffMember: ({ staffId }) => [{ type: 'DismissStaffMember', staffId }],
  CorrectStaffName: cannotBeTakenBack,
  GrantRole: ({ staffId, role }) => [{ type: 'RevokeRole', staffId, role }],
  RevokeRole: ({ staffId, role }) => [{ type: 'GrantRole', staffId, role }],
  // Which roles they had is read in the list of colleagues: each is granted again.
  DismissStaffMember: ({ staffId }, { roles = [] }) => roles.map((role) => ({ type: 'GrantRole', staffId, role })),
};
