import { describe, expect, test } from 'vitest';
import { inTransaction } from '#server/sql/in-transaction.ts';
import { MIGRATIONS } from '#server/sql/migrations.ts';
import { migratePostgres } from '#server/sql/migrate-postgres.ts';
import { openPostgres } from '#server/sql/open-postgres.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { StoreUnavailable } from '#server/sql/postgres-trouble.ts';
import { asAdmin, emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { sqlConnectionContract } from './sql-connection-contract.ts';

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  sqlConnectionContract('PostgreSQL', async () => new PostgresConnection(await openPool(await emptyDatabase())));

  test('six servers that start at once make the tables once', async () => {
    const url = await emptyDatabase();
    await Promise.all(Array.from({ length: 6 }, () => openPool(url)));
    const rows = await asAdmin('SELECT name FROM schema_migrations ORDER BY name', url);
    expect(rows).toEqual(MIGRATIONS.map(({ name }) => ({ name })));
  });

  test('a migration that was edited, and one of a newer Keyrack, stop the start', async () => {
    const pool = await openPool(await emptyDatabase());
    const [first, ...more] = MIGRATIONS;
    await expect(migratePostgres(pool, [{ name: first!.name, sql: 'SELECT 1' }, ...more])).rejects.toThrow('0001-log');
    await expect(migratePostgres(pool, [first!])).rejects.toThrow('newer Keyrack');
  });

  test('who starts the server is told in one sentence why the database cannot be used, without the password', async () => {
    const complaint = async (url: string): Promise<string> => {
      const opened = openPostgres(url, 2).then(
        async (pool) => pool.end(),
        (error: Error) => error.message,
      );
      return (await opened) ?? 'none';
    };
    const url = await emptyDatabase();
    await asAdmin(
      `DROP ROLE IF EXISTS guest_of_${new URL(url).pathname.slice(1)};
       CREATE ROLE guest_of_${new URL(url).pathname.slice(1)} LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC`,
      url,
    );
    const guest = url.replace('keyrack@', `guest_of_${new URL(url).pathname.slice(1)}:secret@`);
    expect(await complaint(guest)).toContain('no right to make the tables');
    expect(await complaint(guest)).not.toContain('secret');
    expect(await complaint(url.replace(/\/keyrack_/, '/nowhere_'))).toContain('does not let Keyrack in');
    expect(await complaint('postgres://keyrack:secret@127.0.0.1:1/hotel')).toContain('cannot be reached');
  });

  test('a connection that the database ends is a trouble that passes: the next statement has another one', async () => {
    const url = await emptyDatabase();
    const sql = new PostgresConnection(await openPool(url, 1));
    const waiting = sql.one('SELECT pg_sleep(5)');
    const ended = expect(waiting).rejects.toBeInstanceOf(StoreUnavailable);
    const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%pg_sleep%'`;
    await expect.poll(() => asAdmin(end, url)).toHaveLength(1);
    await ended;
    expect(await sql.one('SELECT 1 AS one')).toEqual({ one: 1 });
  });

  test('a connection that is lost between two statements of a transaction fails the next of them, and not the server', async () => {
    const url = await emptyDatabase();
    const pool = await openPool(url, 1);
    const broken = inTransaction(pool, async (client) => {
      const lost = new Promise((resolve) => void client.once('end', resolve));
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await asAdmin(`SELECT pg_terminate_backend(${rows[0]?.pid})`, url);
      await lost;
      return client.query('SELECT 1');
    });
    await expect(broken).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await new PostgresConnection(pool).one('SELECT 1 AS one')).toEqual({ one: 1 });
  });

  test('a text that PostgreSQL has no place for is kept with a mark, and stops nothing', async () => {
    const sql = new PostgresConnection(await openPool(await emptyDatabase()));
    expect(await sql.one('SELECT ?::text AS said', 'a\0b')).toEqual({ said: 'a\u2400b' });
  });
});
