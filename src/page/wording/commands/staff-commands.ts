import type { StaffCommand } from '#domain/staff/staff-commands.ts';
import type { CommandWords } from './command-words.ts';

export const staffCommands: CommandWords<StaffCommand> = {
  AddStaffMember: { label: 'Add colleague', done: ({ name }) => `${name} added.` },
};
