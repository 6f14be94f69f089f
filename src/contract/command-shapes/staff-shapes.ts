import { id, oneOf } from '../parsing/shape.ts';
import type { StaffCommand } from '#domain/staff/staff-commands.ts';
import { commandShapes, name } from './common-shapes.ts';

export const staffShapes = commandShapes<StaffCommand>({
  AddStaffMember: {
    staffId: id(),
    name,
    role: oneOf('manager', 'receptionist', 'housekeeper', 'auditor'),
  },
});
