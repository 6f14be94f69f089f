import { join } from 'node:path';
import type { Config } from '#server/config.ts';
import type { Snapshot } from './snapshot.ts';
import { postgresSnapshot } from './postgres-snapshot.ts';
import { sqliteSnapshot } from './sqlite-snapshot.ts';

/** One moment of the store that the settings name, over a connection of its own. */
export function openSnapshot({
  dataFolder,
  databaseUrl,
}: Pick<Config, 'dataFolder' | 'databaseUrl'>): Promise<Snapshot> {
  return databaseUrl === undefined ? sqliteSnapshot(join(dataFolder, 'keyrack.db')) : postgresSnapshot(databaseUrl);
}
