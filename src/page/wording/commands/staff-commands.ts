import type { StaffCommand } from '#domain/staff/staff-commands.ts';
import { roleWords } from '../statuses.ts';
import type { CommandWords } from './command-words.ts';

export const staffCommands: CommandWords<StaffCommand> = {
  AddStaffMember: { label: 'Add colleague', done: ({ name }) => `${name} added.` },
  CorrectStaffName: { label: 'Correct a colleague’s name', done: ({ name }) => `The name is ${name} now.` },
  GrantRole: {
    label: 'Grant a role',
    done: ({ staffId, role }, names) => `${names.staffName(staffId)} is ${roleWords[role].toLowerCase()} now.`,
  },
  RevokeRole: {
    label: 'Take a role back',
    done: ({ staffId, role }, names) => `${names.staffName(staffId)} is ${roleWords[role].toLowerCase()} no longer.`,
  },
  DismissStaffMember: {
    label: 'Let a colleague go',
    done: ({ staffId }, names) => `${names.staffName(staffId)} works here no longer.`,
  },
};
