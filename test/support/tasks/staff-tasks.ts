import type { StaffCommand } from '#domain/staff/staff-commands.ts';
import { staff } from '../hotel-aurora.ts';
import { type Tasks } from './picks.ts';

export const staffTasks: Tasks<StaffCommand> = {
  AddStaffMember: ({ newId }) => ({
    type: 'AddStaffMember',
    staffId: staff(newId),
    name: `Colleague ${newId}`,
    role: 'receptionist',
  }),
};
