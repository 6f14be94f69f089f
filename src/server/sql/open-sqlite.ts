import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { migrateSqlite } from './migrate-sqlite.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

/** The server's database file, with the schema of this version. `:memory:` is a database that nobody else sees. */
export function openSqlite(file: string, migrations: readonly Migration[] = MIGRATIONS): DatabaseSyncInstance {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  // FULL is not negotiable: without it a power cut takes acknowledged events back, and their positions are given out twice
  // (server.md 1.3). It belongs to the connection, not to the file. A second process on the same file is waited for.
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  // What is deleted is overwritten: a guest who asked to be forgotten is not left behind in free pages.
  database.exec('PRAGMA secure_delete = ON');
  migrateSqlite(database, migrations);
  // A server that was killed may have left such a guest in the file, and what erases them in the write-ahead log alone.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return database;
}
