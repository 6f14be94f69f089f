import type { NightAuditCommand } from '#domain/night-audit/night-audit-commands.ts';
import { dayText } from '../days.ts';
import type { CommandWords } from './command-words.ts';

export const nightAuditCommands: CommandWords<NightAuditCommand> = {
  CloseBusinessDay: { label: 'Close the day', done: ({ day }) => `${dayText(day)} is closed.` },
};
