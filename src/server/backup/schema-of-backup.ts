import { createReadStream } from 'node:fs';
import { MIGRATIONS } from '#server/sql/migrations.ts';
import { BackupUnusable } from './backup-format.ts';
import { readBackup } from './read-backup.ts';

/** The schema that the rows of a backup have. Throws where this Keyrack does not know it. */
export async function schemaOfBackup(file: string): Promise<string> {
  for await (const first of readBackup(createReadStream(file))) {
    const schema = first.part === 'header' ? first.header.schema : '';
    if (MIGRATIONS.some(({ name }) => name === schema)) return schema;
    throw new BackupUnusable('The backup was made by a newer Keyrack. Please update.');
  }
  throw new BackupUnusable('The backup is empty.');
}

/** The schema of this Keyrack. */
export function presentSchema(): string {
  return MIGRATIONS.at(-1)?.name ?? '';
}
