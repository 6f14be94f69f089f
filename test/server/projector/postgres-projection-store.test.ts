import { describe } from 'vitest';
import { SqlProjectionStore } from '#server/projector/sql-projection-store.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { projectionStoreContract } from './projection-store-contract.ts';

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  projectionStoreContract('PostgreSQL', async () => {
    const pool = await openPool(await emptyDatabase());
    return new SqlProjectionStore(new PostgresConnection(pool));
  });
});
