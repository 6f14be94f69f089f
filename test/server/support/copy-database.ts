import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { openSqlite } from '#server/sql/open-sqlite.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** The same rows in a database of their own, as a backup has them. */
export function copyDatabase(from: DatabaseSyncInstance): DatabaseSyncInstance {
  const to = openSqlite(':memory:');
  const tables = from.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
  for (const { name } of tables.filter((table) => table.name !== 'schema_migrations')) {
    for (const row of from.prepare(`SELECT * FROM ${name}`).all() as Row[]) {
      const columns = Object.keys(row);
      const marks = columns.map(() => '?').join(', ');
      to.prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${marks})`).run(...Object.values(row));
    }
  }
  return to;
}
