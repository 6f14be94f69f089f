import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { backUpToFile } from '#server/backup/back-up-to-file.ts';
import { datedBackup, keepLatest } from '#server/backup/dated-backups.ts';
import { openSnapshot } from '#server/backup/open-snapshot.ts';
import { appVersion } from '#server/app-version.ts';
import type { Config } from '#server/config.ts';
import { createProgressBar } from './progress-bar.ts';

export const BACKUP_USAGE = `keyrack backup --to FILE|FOLDER [--hotel ID] [--keep COUNT]
  A folder gets a file with the date in its name; --keep then deletes all dated files but the latest COUNT.
  The server may run. KEYRACK_DATA or DATABASE_URL say which store.`;

/** Backs the store up, and says in one line what came of it. */
export async function backupCommand(args: readonly string[], config: Config, stop: AbortSignal): Promise<string> {
  const { to, hotel, keep } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, hotel: { type: 'string' }, keep: { type: 'string' } },
  }).values;
  if (to === undefined) throw new Error(BACKUP_USAGE);
  const isFolder = statSync(to, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? datedBackup(resolve(to), Date.now()) : resolve(to);
  const snapshot = await openSnapshot(config);
  try {
    const { rows, heads } = await backUpToFile(
      file,
      {
        sql: snapshot.sql,
        dialect: snapshot.dialect,
        appVersion,
        now: () => Date.now() as Instant,
        hotelId: hotel as HotelId | undefined,
        onProgress: createProgressBar(process.stderr, 'Backing up rows'),
      },
      stop,
    );
    const gone = isFolder && keep !== undefined ? await keepLatest(dirname(file), countOf(keep)) : [];
    const told = `${Object.keys(heads).length} hotels, ${rows} rows, read back and whole: ${file}`;
    return gone.length === 0 ? told : `${told}\nDeleted ${gone.length} older: ${gone.join(', ')}`;
  } finally {
    await snapshot.close();
  }
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error('--keep must be a whole number from 1 on.');
  return count;
}
