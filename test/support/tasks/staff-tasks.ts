import { STAFF_ROLES } from '#domain/staff/roles-of.ts';
import type { StaffCommand } from '#domain/staff/staff-commands.ts';
import { staff } from '../hotel-aurora.ts';
import { pick, type Picks, type Tasks } from './picks.ts';

export const staffTasks: Tasks<StaffCommand> = {
  AddStaffMember: ({ newId, a }) => ({
    type: 'AddStaffMember',
    staffId: staff(newId),
    name: `Colleague ${newId}`,
    role: pick(STAFF_ROLES, a),
  }),
  CorrectStaffName: (picks) =>
    aboutColleague(picks, (staffId) => ({ type: 'CorrectStaffName', staffId, name: `${picks.b}` })),
  GrantRole: (picks) =>
    aboutColleague(picks, (staffId) => ({ type: 'GrantRole', staffId, role: pick(STAFF_ROLES, picks.a) })),
  RevokeRole: (picks) =>
    aboutColleague(picks, (staffId) => ({ type: 'RevokeRole', staffId, role: pick(STAFF_ROLES, picks.a) })),
  DismissStaffMember: (picks) => aboutColleague(picks, (staffId) => ({ type: 'DismissStaffMember', staffId })),
};

function aboutColleague<Command extends StaffCommand>(
  { hotel, d }: Picks,
  command: (staffId: StaffCommand['staffId']) => Command,
): Command | undefined {
  const colleague = [...hotel.staff.values()][d % Math.max(1, hotel.staff.size)];
  return colleague && command(colleague.staffId);
}
