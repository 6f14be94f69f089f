import { describe } from 'vitest';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { PostgresEventStore } from '#server/log/postgres-event-store.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { followingContract } from './following-contract.ts';

followingContract('SQLite', async () => openStores());

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  followingContract('PostgreSQL', async () => {
    const pool = await openPool(await emptyDatabase());
    const sql = new PostgresConnection(pool);
    return { sql, store: await PostgresEventStore.open(pool), access: new SqlAccessStore(sql) };
  });
});
