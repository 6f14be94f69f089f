import { STAFF_ROLES } from '#domain/staff/roles-of.ts';
import type { StaffCommand } from '#domain/staff/staff-commands.ts';
import { id, oneOf } from '../parsing/shape.ts';
import { commandShapes, name } from './common-shapes.ts';

const role = oneOf(...STAFF_ROLES);

export const staffShapes = commandShapes<StaffCommand>({
  AddStaffMember: { staffId: id(), name, role },
  CorrectStaffName: { staffId: id(), name },
  GrantRole: { staffId: id(), role },
  RevokeRole: { staffId: id(), role },
  DismissStaffMember: { staffId: id() },
});
