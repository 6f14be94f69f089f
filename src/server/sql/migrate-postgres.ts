import type { Pool } from 'pg';
import { inTransaction } from './in-transaction.ts';
import { stepsAfter, type AppliedMigration, type Migration } from './migration.ts';

/** Any number, as long as all Keyracks agree on it. */
const LOCK = 7_270_001;

/** Brings a database to the latest schema in one transaction; several processes may start at once, and one of them does it. */
export async function migratePostgres(pool: Pool, migrations: readonly Migration[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, checksum TEXT NOT NULL)');
    const { rows } = await client.query<AppliedMigration>('SELECT name, checksum FROM schema_migrations ORDER BY name');
    for (const { name, sql, checksum } of stepsAfter(rows, migrations, 'postgres')) {
      await client.query(sql);
      await client.query('INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)', [name, checksum]);
    }
  });
}
