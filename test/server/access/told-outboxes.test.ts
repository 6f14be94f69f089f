import { describe, expect, test } from 'vitest';
import type { DeviceSeen } from '#contract/sync-protocol.ts';
import type { Instant, ReplicaId } from '#domain/kernel/identifiers.ts';
import { ToldOutboxes } from '#server/access/told-outboxes.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { aurora } from '#test/server/support/open-stores.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { device } from '#test/support/hotel-aurora.ts';

const desk = device('desk');
const seen: DeviceSeen = { deviceId: desk, name: 'desk', lastSeen: undefined, appVersion: undefined, scope: 'desk' };
const replica = (name: string) => name as ReplicaId;
const hasUpTo = (seq: number) => ({ lastSeq: async () => seq });

function contract(name: string, open: () => Promise<SqlConnection>): void {
  test(`${name}: what a device said last is compared with what the log has of it now`, async () => {
    const outboxes = new ToldOutboxes(await open());
    const unsent = async (seq: number) => (await outboxes.beside(aurora, [seen], hasUpTo(seq)))[0]?.unsent;
    expect(await unsent(0)).toBeUndefined();
    await outboxes.told(aurora, desk, { replicaId: replica('one'), savedUpTo: 5, at: 1 as Instant });
    await outboxes.told(aurora, desk, { replicaId: replica('two'), savedUpTo: 9, at: 2 as Instant });
    expect(await unsent(6)).toEqual({ count: 3, at: 2 });
    expect(await unsent(9)).toBeUndefined();
    expect(await unsent(12)).toBeUndefined();
    await outboxes.toldAll(aurora, desk);
    expect(await unsent(6)).toBeUndefined();
    await outboxes.told(aurora, desk, { replicaId: replica('two'), savedUpTo: 10, at: 3 as Instant });
    expect(await unsent(9)).toEqual({ count: 1, at: 3 });
    await outboxes.toldAll(aurora, desk);
    expect(await unsent(9)).toBeUndefined();
  });
}

contract('SQLite', async () => new SqliteConnection(openSqlite(':memory:')));

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  contract('PostgreSQL', async () => new PostgresConnection(await openPool(await emptyDatabase())));
});
