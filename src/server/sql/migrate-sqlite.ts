import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { stepsAfter, type AppliedMigration, type Migration } from './migration.ts';

/** Brings a database to the latest schema in one transaction; several processes may start at once, and one of them does it. */
export function migrateSqlite(database: DatabaseSyncInstance, migrations: readonly Migration[]): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(
      'CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, checksum TEXT NOT NULL) WITHOUT ROWID',
    );
    const applied = database
      .prepare('SELECT name, checksum FROM schema_migrations ORDER BY name')
      .all() as AppliedMigration[];
    for (const { name, sql, checksum } of stepsAfter(applied, migrations, 'sqlite')) {
      database.exec(sql);
      database.prepare('INSERT INTO schema_migrations (name, checksum) VALUES (?, ?)').run(name, checksum);
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
