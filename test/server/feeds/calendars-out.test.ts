import { describe } from 'vitest';
import { SqlCalendarsOut } from '#server/feeds/sql-calendars-out.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { calendarsOutContract } from './calendars-out-contract.ts';

calendarsOutContract('SQLite', async () => new SqlCalendarsOut(new SqliteConnection(openSqlite(':memory:'))));

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  calendarsOutContract('PostgreSQL', async () => {
    const pool = await openPool(await emptyDatabase());
    return new SqlCalendarsOut(new PostgresConnection(pool));
  });
});
