import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { migrateSqlite } from '#server/sql/migrate-sqlite.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteEventStore } from '#server/log/sqlite-event-store.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';
import { eventStoreContract } from './event-store-contract.ts';

eventStoreContract('SQLite', () => {
  const file = join(temporaryFolder(), 'keyrack.db');
  return { store: new SqliteEventStore(openSqlite(file)), another: () => new SqliteEventStore(openSqlite(file)) };
});

test('every commit waits for the disk, and a second process is waited for', () => {
  const database = openSqlite(join(temporaryFolder(), 'keyrack.db'));
  const pragma = (name: string): unknown => Object.values(database.prepare(`PRAGMA ${name}`).get() as object)[0];
  expect({ journal: pragma('journal_mode'), synchronous: pragma('synchronous') }).toEqual({
    journal: 'wal',
    synchronous: 2,
  });
  expect(pragma('busy_timeout')).toBe(5000);
});

test('the database itself keeps a second event from a position, whoever writes', () => {
  const database = openSqlite(':memory:');
  const put = database.prepare(
    "INSERT INTO events (hotel_id, position, command_id, type, record) VALUES (?, ?, ?, 't', '{}')",
  );
  put.run('aurora', 1, 'one');
  expect(() => put.run('aurora', 1, 'other')).toThrow('UNIQUE constraint failed');
  put.run('borealis', 1, 'one');
});

const first = { name: '0001-first', sql: 'CREATE TABLE a (x)' };
const second = { name: '0002-second', sql: 'CREATE TABLE b (x)' };

test('a database is brought to the latest schema once, and again when there is a newer one', () => {
  const database = new DatabaseSync(':memory:');
  migrateSqlite(database, [first]);
  migrateSqlite(database, [first]);
  migrateSqlite(database, [first, second]);
  expect(database.prepare("SELECT name FROM sqlite_master WHERE name IN ('a', 'b') ORDER BY name").all()).toHaveLength(
    2,
  );
});

test('a database that a newer Keyrack has written is left alone', () => {
  const database = new DatabaseSync(':memory:');
  migrateSqlite(database, [first, second]);
  expect(() => migrateSqlite(database, [first])).toThrow('newer Keyrack');
});

test('a migration that was edited after it was applied stops the start', () => {
  const database = new DatabaseSync(':memory:');
  migrateSqlite(database, [first]);
  expect(() => migrateSqlite(database, [{ ...first, sql: 'CREATE TABLE a (x, y)' }])).toThrow('0001-first');
});

test('a migration that fails half way leaves the schema as it was', () => {
  const database = new DatabaseSync(':memory:');
  migrateSqlite(database, [first]);
  expect(() => migrateSqlite(database, [first, { ...second, sql: 'CREATE TABLE b (x); nonsense' }])).toThrow();
  expect(database.prepare("SELECT name FROM sqlite_master WHERE name = 'b'").all()).toEqual([]);
});
