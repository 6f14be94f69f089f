import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { accessStoreContract } from './access-store-contract.ts';

accessStoreContract('SQLite', async () => new SqlAccessStore(new SqliteConnection(openSqlite(':memory:'))));
