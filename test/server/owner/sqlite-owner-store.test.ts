import { SqlOwnerStore } from '#server/owner/sql-owner-store.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { ownerStoreContract } from './owner-store-contract.ts';

ownerStoreContract('SQLite', async () => new SqlOwnerStore(new SqliteConnection(openSqlite(':memory:'))));
