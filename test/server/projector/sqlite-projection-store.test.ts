import { SqlProjectionStore } from '#server/projector/sql-projection-store.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { projectionStoreContract } from './projection-store-contract.ts';

projectionStoreContract('SQLite', async () => new SqlProjectionStore(new SqliteConnection(openSqlite(':memory:'))));
