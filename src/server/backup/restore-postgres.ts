import { createReadStream } from 'node:fs';
import type { Pool } from 'pg';
import { beginNewEpoch } from '#server/restore/new-epoch.ts';
import { migratePostgres } from '#server/sql/migrate-postgres.ts';
import { MIGRATIONS } from '#server/sql/migrations.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { forgetAgain, forgottenGuests } from './forgotten-guests.ts';
import { postgresSession } from './postgres-session.ts';
import { readBackup } from './read-backup.ts';
import { restoreRows, type RestoredRows } from './restore-rows.ts';
import { StoreInTheWay, type Restored, type RestoreOrder } from './restore-order.ts';
import { schemaOfBackup } from './schema-of-backup.ts';
import { quoted } from './stored-tables.ts';
import { verifyRestored } from './verify-restored.ts';

const FRESH = 'keyrack_restoring';

/**
 * Puts a PostgreSQL store in place of what is there: in a schema beside it first, checked, and then in one transaction. The
 * tables that were there are kept in a schema of their own. No server may run on the database meanwhile.
 */
export async function restorePostgres(url: string, order: RestoreOrder): Promise<Restored> {
  const session = await postgresSession(url, `DROP SCHEMA IF EXISTS ${FRESH} CASCADE`, `CREATE SCHEMA ${FRESH}`);
  try {
    const home = await homeOf(session);
    const present = await tablesOf(session, home);
    if (present.includes('log_head') && !order.replace)
      throw new StoreInTheWay('There is a store in this database already.');
    const forgotten = present.includes('events') ? await forgottenGuests(new PostgresConnection(session)) : [];
    await session.query(`SET search_path TO ${FRESH}`);
    const restored = await fill(session, order);
    await forgetAgain(new PostgresConnection(session), forgotten);
    if (!order.isMove) await beginNewEpoch(new PostgresConnection(session));
    const aside = present.length === 0 ? undefined : `keyrack_before_restore_${order.now()}`;
    await swap(session, home, present, aside);
    return { ...restored, putAside: aside && `schema ${aside}` };
  } finally {
    try {
      await session.query(`DROP SCHEMA IF EXISTS ${FRESH} CASCADE`);
    } finally {
      await session.end();
    }
  }
}

async function fill(session: Pool, { from, onProgress, stop }: RestoreOrder): Promise<RestoredRows> {
  const schema = await schemaOfBackup(from);
  const steps = MIGRATIONS.slice(0, MIGRATIONS.findIndex(({ name }) => name === schema) + 1);
  await migratePostgres(session, steps);
  const sql = new PostgresConnection(session);
  const target = { sql, schema, ...(onProgress ? { onProgress } : {}), ...(stop ? { stop } : {}) };
  const restored = await restoreRows(readBackup(createReadStream(from)), target);
  await verifyRestored(sql, restored.end.heads);
  const identity = 'INSERT INTO log_identity ("only", epoch) VALUES (1, ?) ON CONFLICT DO NOTHING';
  await sql.run(identity, restored.header.epoch);
  await migratePostgres(session, MIGRATIONS);
  return restored;
}

async function homeOf(session: Pool): Promise<string> {
  const { rows } = await session.query<{ home: string }>('SELECT current_schema() AS home');
  return rows[0]?.home ?? 'public';
}

async function tablesOf(session: Pool, schema: string): Promise<readonly string[]> {
  const found = 'SELECT tablename AS name FROM pg_tables WHERE schemaname = $1';
  return (await session.query<{ name: string }>(found, [schema])).rows.map(({ name }) => name);
}

async function swap(session: Pool, home: string, present: readonly string[], aside: string | undefined): Promise<void> {
  const fresh = await tablesOf(session, FRESH);
  const move = (table: string, from: string, to: string) =>
    `ALTER TABLE ${quoted(from)}.${quoted(table)} SET SCHEMA ${quoted(to)}`;
  const ours = present.filter((table) => fresh.includes(table));
  await session.query('BEGIN');
  try {
    if (aside !== undefined) await session.query(`CREATE SCHEMA ${quoted(aside)}`);
    for (const table of ours) await session.query(move(table, home, aside ?? home));
    for (const table of fresh) await session.query(move(table, FRESH, home));
    await session.query('COMMIT');
  } catch (error) {
    await session.query('ROLLBACK');
    throw error;
  }
}
