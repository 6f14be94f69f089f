import type { StaffCommand } from '#domain/staff/staff-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const staffCompensations: Compensations<StaffCommand> = {
  AddStaffMember: cannotBeTakenBack,
};
