import { describe } from 'vitest';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { accessStoreContract } from './access-store-contract.ts';

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  accessStoreContract('PostgreSQL', async () => {
    const pool = await openPool(await emptyDatabase());
    return new SqlAccessStore(new PostgresConnection(pool));
  });
});
