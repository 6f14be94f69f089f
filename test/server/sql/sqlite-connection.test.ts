import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { sqlConnectionContract } from './sql-connection-contract.ts';

sqlConnectionContract('SQLite', async () => new SqliteConnection(openSqlite(':memory:')));
