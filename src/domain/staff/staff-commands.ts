import type { CommandClasses, Deciders } from '../context.ts';
import { addStaffMember, type AddStaffMember, type AddStaffMemberRefusal } from './add-staff-member.ts';
import { correctStaffName, type CorrectStaffName, type CorrectStaffNameRefusal } from './correct-staff-name.ts';
import { dismissStaffMember, type DismissStaffMember, type DismissStaffMemberRefusal } from './dismiss-staff-member.ts';
import { grantRole, type GrantRole, type GrantRoleRefusal } from './grant-role.ts';
import { revokeRole, type RevokeRole, type RevokeRoleRefusal } from './revoke-role.ts';
import type { StaffEvent } from './staff-events.ts';

export type StaffCommand = AddStaffMember | CorrectStaffName | GrantRole | RevokeRole | DismissStaffMember;

export type StaffRefusal =
  | AddStaffMemberRefusal
  | CorrectStaffNameRefusal
  | GrantRoleRefusal
  | RevokeRoleRefusal
  | DismissStaffMemberRefusal;

export const staffDeciders: Deciders<StaffCommand, StaffEvent, StaffRefusal> = {
  AddStaffMember: addStaffMember,
  CorrectStaffName: correctStaffName,
  GrantRole: grantRole,
  RevokeRole: revokeRole,
  DismissStaffMember: dismissStaffMember,
};

export const staffClasses: CommandClasses<StaffCommand> = {
  AddStaffMember: 'control',
  CorrectStaffName: 'control',
  GrantRole: 'control',
  RevokeRole: 'control',
  DismissStaffMember: 'control',
};
