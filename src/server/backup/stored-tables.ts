import type { SqlDialect } from '#server/sql/migration.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

export type StoredTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
};

/** Made anew from the rest, or of this database alone; and sign-ins, which a restore must not bring back. */
const NOT_BACKED_UP = new Set(['schema_migrations', 'images', 'owner_sessions', 'passkey_challenges']);

/** The tables as they are: a table that is added some day is in every backup from that day on. */
export async function storedTables(sql: SqlConnection, dialect: SqlDialect): Promise<readonly StoredTable[]> {
  const names = await sql.all<{ name: string }>(TABLES[dialect]);
  const tables: StoredTable[] = [];
  for (const { name } of names.filter((table) => !NOT_BACKED_UP.has(table.name))) {
    const columns = await sql.all<{ name: string; key: number }>(COLUMNS[dialect], name);
    const key = columns.filter((column) => column.key > 0).toSorted((left, right) => left.key - right.key);
    if (key.length === 0) throw new Error(`The table ${name} has no primary key: it cannot be read page by page.`);
    tables.push({ name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) });
  }
  return tables;
}

const TABLES: Readonly<Record<SqlDialect, string>> = {
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  postgres: 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename',
};

const COLUMNS: Readonly<Record<SqlDialect, string>> = {
  sqlite: 'SELECT name, pk AS key FROM pragma_table_info(?) ORDER BY cid',
  postgres: `
    SELECT attname AS name, coalesce(array_position(indkey::int2[], attnum), -1) + 1 AS key
    FROM pg_attribute LEFT JOIN pg_index ON indrelid = attrelid AND indisprimary
    WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
};

/** As both databases write a name that may be one of their own words. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
