import { createHash } from 'node:crypto';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

export type Migration = { readonly name: string; readonly sql: string };

/**
 * Brings a database to the latest schema in one transaction; several processes may start at once, and one of them does it.
 * Throws on a database that a newer Keyrack has written, and on one whose past differs from ours: both are better left alone.
 */
export function migrate(database: DatabaseSyncInstance, migrations: readonly Migration[]): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(
      'CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, checksum TEXT NOT NULL) WITHOUT ROWID',
    );
    const applied = database
      .prepare('SELECT name, checksum FROM schema_migrations ORDER BY name')
      .all() as AppliedMigration[];
    applied.forEach((past, index) => mustBeSame(past, migrations[index]));
    for (const migration of migrations.slice(applied.length)) {
      database.exec(migration.sql);
      database
        .prepare('INSERT INTO schema_migrations (name, checksum) VALUES (?, ?)')
        .run(migration.name, checksumOf(migration));
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

type AppliedMigration = { readonly name: string; readonly checksum: string };

function mustBeSame(past: AppliedMigration, known: Migration | undefined): void {
  if (!known)
    throw new Error(`The data was written by a newer Keyrack (it knows the migration ${past.name}). Please update.`);
  if (known.name !== past.name || checksumOf(known) !== past.checksum) {
    throw new Error(`The migration ${past.name} in the data is not the one of this Keyrack (${known.name}).`);
  }
}

function checksumOf({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}
