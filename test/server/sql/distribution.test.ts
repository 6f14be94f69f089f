import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';

/** What belongs to no hotel, or is looked up before one is known: as the page for distributed databases names it. */
const OF_NO_HOTEL = [
  'enrolment_codes',
  'log_identity',
  'owner_sessions',
  'owners',
  'passkey_challenges',
  'passkeys',
  'schema_migrations',
];

const SQLITE_KEYS = `SELECT DISTINCT tables.name AS "table", columns.name AS first FROM sqlite_master AS tables
  JOIN pragma_index_list(tables.name) AS keys ON keys."unique" = 1
  JOIN pragma_index_info(keys.name) AS columns ON columns.seqno = 0
  WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'`;

const POSTGRES_KEYS = `SELECT tables.relname AS "table", columns.attname AS first FROM pg_index AS keys
  JOIN pg_class AS tables ON tables.oid = keys.indrelid JOIN pg_namespace ON pg_namespace.oid = tables.relnamespace
  JOIN pg_attribute AS columns ON columns.attrelid = tables.oid AND columns.attnum = keys.indkey[0]
  WHERE keys.indisunique AND nspname = current_schema()`;

function contract(name: string, open: () => Promise<SqlConnection>, keys: string, links: string): void {
  test(`${name}: every key begins with the hotel, so that hotels can be spread over machines`, async () => {
    const found = await (await open()).all<{ table: string; first: string }>(keys);
    const others = found.filter(({ first }) => first !== 'hotel_id').map(({ table }) => table);
    expect([...new Set(others)].filter((table) => !OF_NO_HOTEL.includes(table))).toEqual([]);
    expect(found.length - others.length).toBeGreaterThan(15);
  });

  test(`${name}: no row points at another one, and nothing is counted for all hotels together`, async () => {
    expect(await (await open()).all(links)).toEqual([]);
  });
}

contract(
  'SQLite',
  async () => new SqliteConnection(openSqlite(':memory:')),
  SQLITE_KEYS,
  `SELECT name FROM sqlite_master WHERE type = 'table' AND (sql LIKE '%REFERENCES%' OR sql LIKE '%AUTOINCREMENT%')`,
);

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  contract(
    'PostgreSQL',
    async () => new PostgresConnection(await openPool(await emptyDatabase())),
    POSTGRES_KEYS,
    `SELECT conname AS name FROM pg_constraint WHERE contype = 'f'
     UNION SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE relkind = 'S' AND nspname = current_schema()`,
  );
});

test('the page for distributed databases names every table that belongs to no hotel', () => {
  const page = readFileSync(new URL('../../../src/server/deploy/README.md', import.meta.url), 'utf8');
  expect(OF_NO_HOTEL.filter((table) => !page.includes(`\`${table}\``))).toEqual([]);
});
