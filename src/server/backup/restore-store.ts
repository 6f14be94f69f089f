import type { Config } from '#server/config.ts';
import { restoreSqlite, type Restored, type RestoreOrder } from './restore-sqlite.ts';

/** Restores a backup into the store that the settings name. */
export function restoreStore({ dataFolder }: Config, order: Omit<RestoreOrder, 'dataFolder'>): Promise<Restored> {
  return restoreSqlite({ ...order, dataFolder });
}
