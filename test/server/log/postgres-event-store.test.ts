import { describe } from 'vitest';
import { PostgresEventStore } from '#server/log/postgres-event-store.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { eventStoreContract } from './event-store-contract.ts';

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  eventStoreContract('PostgreSQL', async () => {
    const url = await emptyDatabase();
    const another = async () => PostgresEventStore.open(await openPool(url));
    return { store: await another(), another };
  });
});
