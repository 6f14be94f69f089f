import { join } from 'node:path';
import type { Config } from '#server/config.ts';
import type { SqlDialect } from '#server/sql/migration.ts';
import type { Snapshot } from './backup-store.ts';
import { sqliteSnapshot } from './sqlite-backup-store.ts';

/** One moment of the store that the settings name, over a connection of its own. */
export async function openSnapshot(config: Config): Promise<Snapshot & { readonly dialect: SqlDialect }> {
  return { dialect: 'sqlite', ...(await sqliteSnapshot(join(config.dataFolder, 'keyrack.db'))) };
}
