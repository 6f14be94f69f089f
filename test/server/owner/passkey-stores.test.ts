import { describe } from 'vitest';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { passkeysContract } from './passkeys-contract.ts';

passkeysContract('SQLite', async () => new SqliteConnection(openSqlite(':memory:')));

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  passkeysContract('PostgreSQL', async () => new PostgresConnection(await openPool(await emptyDatabase())));
});
