import type { CommandClasses, Deciders } from '../context.ts';
import { addStaffMember, type AddStaffMember, type AddStaffMemberRefusal } from './add-staff-member.ts';
import type { StaffEvent } from './staff-events.ts';

export type StaffCommand = AddStaffMember;

export type StaffRefusal = AddStaffMemberRefusal;

export const staffDeciders: Deciders<StaffCommand, StaffEvent, StaffRefusal> = {
  AddStaffMember: addStaffMember,
};

export const staffClasses: CommandClasses<StaffCommand> = {
  AddStaffMember: 'control',
};
