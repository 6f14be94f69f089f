import { describe } from 'vitest';
import { SqlOwnerStore } from '#server/owner/sql-owner-store.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { ownerStoreContract } from './owner-store-contract.ts';

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  ownerStoreContract('PostgreSQL', async () => {
    const pool = await openPool(await emptyDatabase());
    return new SqlOwnerStore(new PostgresConnection(pool));
  });
});
