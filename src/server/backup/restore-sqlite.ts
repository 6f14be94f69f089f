import { createReadStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { beginNewEpoch } from '#server/restore/new-epoch.ts';
import { migrateSqlite } from '#server/sql/migrate-sqlite.ts';
import { MIGRATIONS } from '#server/sql/migrations.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { forgetAgain, forgottenGuests, type Forgotten } from './forgotten-guests.ts';
import { readBackup } from './read-backup.ts';
import { StoreInTheWay, type Restored, type RestoreOrder } from './restore-order.ts';
import { restoreRows, type RestoredRows } from './restore-rows.ts';
import { schemaOfBackup } from './schema-of-backup.ts';
import { verifyRestored } from './verify-restored.ts';

/**
 * Puts the embedded store in place of what is there: beside it first, checked, and then in one step. The store that was there
 * is kept under another name. No server may run on the folder meanwhile.
 */
export async function restoreSqlite(dataFolder: string, order: RestoreOrder): Promise<Restored> {
  const file = join(dataFolder, 'keyrack.db');
  if (existsSync(file) && !order.replace) throw new StoreInTheWay(`There is a store at ${file} already.`);
  const fresh = `${file}.restoring`;
  await removeDatabase(fresh);
  try {
    const restored = await fill(fresh, order, await forgottenIn(file));
    const putAside = existsSync(file) ? await putStoreAside(file, order.now()) : undefined;
    await rename(fresh, file);
    return { ...restored, putAside };
  } finally {
    await removeDatabase(fresh);
  }
}

async function fill(fresh: string, order: RestoreOrder, forgotten: readonly Forgotten[]): Promise<RestoredRows> {
  const schema = await schemaOfBackup(order.from);
  const steps = MIGRATIONS.slice(0, MIGRATIONS.findIndex(({ name }) => name === schema) + 1);
  const database = openSqlite(fresh, steps);
  try {
    const sql = new SqliteConnection(database);
    const { onProgress, stop } = order;
    const target = { sql, schema, ...(onProgress ? { onProgress } : {}), ...(stop ? { stop } : {}) };
    const restored = await restoreRows(readBackup(createReadStream(order.from)), target);
    await verifyRestored(sql, restored.end.heads);
    await sql.run(
      'INSERT INTO log_identity ("only", epoch) VALUES (1, ?) ON CONFLICT DO NOTHING',
      restored.header.epoch,
    );
    migrateSqlite(database, MIGRATIONS);
    await forgetAgain(sql, forgotten);
    if (!order.isMove) await beginNewEpoch(sql);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return restored;
  } finally {
    database.close();
  }
}

/** What the present store knows of people who asked to be forgotten, also where the backup is older than that. */
async function forgottenIn(file: string): Promise<readonly Forgotten[]> {
  if (!existsSync(file)) return [];
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return await forgottenGuests(new SqliteConnection(database));
  } catch {
    // A store that cannot be read any more is what backups are for.
    return [];
  } finally {
    database.close();
  }
}

async function putStoreAside(file: string, now: number): Promise<string> {
  const aside = `${file}.before-restore-${now}`;
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(`${file}${suffix}`)) await rename(`${file}${suffix}`, `${aside}${suffix}`);
  }
  return aside;
}

async function removeDatabase(file: string): Promise<void> {
  for (const suffix of ['-wal', '-shm', '']) await rm(`${file}${suffix}`, { force: true });
}
