import type { Config } from '#server/config.ts';
import type { Restored, RestoreOrder } from './restore-order.ts';
import { restorePostgres } from './restore-postgres.ts';
import { restoreSqlite } from './restore-sqlite.ts';

/** Restores a backup into the store that the settings name. */
export function restoreStore(
  { dataFolder, databaseUrl }: Pick<Config, 'dataFolder' | 'databaseUrl'>,
  order: RestoreOrder,
): Promise<Restored> {
  return databaseUrl === undefined ? restoreSqlite(dataFolder, order) : restorePostgres(databaseUrl, order);
}
