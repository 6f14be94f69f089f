import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreStore } from '#server/backup/restore-store.ts';
import type { Config } from '#server/config.ts';

export const RESTORE_USAGE = `keyrack restore --from FILE [--replace] [--move]
  Stop the server first. --replace puts a store that is there aside, under another name.
  --move keeps the name of the log: only for taking a stopped server's last backup to another place or database.
  Without it devices notice the restore, give back what they know that the backup does not, and nothing is decided
  until they have spoken, or two minutes are over.`;

/** Restores the store from a backup, and says what came of it. */
export async function restoreCommand(args: readonly string[], config: Config, stop: AbortSignal): Promise<string> {
  const { from, replace, move } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, replace: { type: 'boolean' }, move: { type: 'boolean' } },
  }).values;
  if (from === undefined) throw new Error(RESTORE_USAGE);
  const { end, header, putAside } = await restoreStore(config, {
    from: resolve(from),
    replace: replace ?? false,
    isMove: move ?? false,
    now: Date.now,
    onProgress: (rows) => tell(rows),
    stop,
  });
  const made = new Date(header.madeAt).toISOString();
  const told = `${Object.keys(end.heads).length} hotels, ${end.rows} rows, as of ${made}: checked and in place.`;
  return putAside === undefined ? told : `${told}\nThe store that was there is kept as ${putAside}`;
}

let toldAt = 0;

function tell(rows: number): void {
  if (Date.now() - toldAt < 1_000) return;
  toldAt = Date.now();
  process.stderr.write(`${rows} rows restored\n`);
}
