import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const DATED = /^keyrack-\d{4}-\d\d-\d\d-\d{6}\.backup\.gz$/;

/** Named after its moment, in UTC, so that names in order are backups in order. */
export function datedBackup(folder: string, now: number): string {
  const [date = '', time = ''] = new Date(now).toISOString().split('T');
  return join(folder, `keyrack-${date}-${time.slice(0, 8).replaceAll(':', '')}.backup.gz`);
}

/** Deletes all but the latest; files of other names are nobody's business here. Answers with the names that are gone. */
export async function keepLatest(folder: string, keep: number): Promise<readonly string[]> {
  const dated = (await readdir(folder)).filter((name) => DATED.test(name)).toSorted();
  const gone = dated.slice(0, Math.max(0, dated.length - keep));
  for (const name of gone) await rm(join(folder, name), { force: true });
  return gone;
}
