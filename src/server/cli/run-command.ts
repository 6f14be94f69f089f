import { readConfig } from '../config.ts';
import { BACKUP_USAGE, backupCommand } from './backup-command.ts';
import { RESTORE_USAGE, restoreCommand } from './restore-command.ts';

const COMMANDS = { backup: backupCommand, restore: restoreCommand };

/** Runs what stands behind the program's name, and resolves with the exit code. Ctrl-C stops it; nothing half is left. */
export async function runCommand(name: string, args: readonly string[]): Promise<number> {
  if (!isCommand(name)) return complain(`There is no command ${name}.\n${BACKUP_USAGE}\n${RESTORE_USAGE}`);
  const read = readConfig(process.env, process.stdout.isTTY);
  if (!read.ok) return complain(read.complaints.join('\n'));
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort(new Error('Stopped.')));
  try {
    process.stdout.write(`${await COMMANDS[name](args, read.config, stopping.signal)}\n`);
    return 0;
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}
