import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { backUpToFile } from '#server/backup/back-up-to-file.ts';
import { openSnapshot } from '#server/backup/open-snapshot.ts';
import { restoreStore } from '#server/backup/restore-store.ts';
import { PostgresEventStore } from '#server/log/postgres-event-store.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { asAdmin, emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';
import { everything, fillHotel, openStoreIn } from './filled-store.ts';

const now = () => Date.UTC(2026, 4, 3) as Instant;

async function backUp(place: { dataFolder: string; databaseUrl: string | undefined }, to: string) {
  const snapshot = await openSnapshot(place);
  try {
    return await backUpToFile(to, { ...snapshot, appVersion: 'test', now });
  } finally {
    await snapshot.close();
  }
}

test.skipIf(!postgresUrl)(
  'a store moves from SQLite to PostgreSQL and back, row for row, and its devices do not notice',
  async () => {
    const folder = temporaryFolder();
    const original = openStoreIn(folder);
    const hotels = [await fillHotel(original, 'aurora'), await fillHotel(original, 'bellevue')] as HotelId[];
    const there = join(folder, 'there.backup.gz');
    const databaseUrl = await emptyDatabase();
    const move = { replace: false, isMove: true, now };
    await backUp({ dataFolder: folder, databaseUrl: undefined }, there);
    await restoreStore({ dataFolder: folder, databaseUrl }, { ...move, from: there });
    const pool = await openPool(databaseUrl);
    const store = await PostgresEventStore.open(pool);
    const access = new SqlAccessStore(new PostgresConnection(pool));
    expect(store.epoch).toBe(original.store.epoch);
    for (const hotelId of hotels) {
      expect(await store.readAfter(hotelId, 0 as Position, 10_000)).toEqual(await everything(original, hotelId));
      expect(await access.devices(hotelId)).toEqual(await original.access.devices(hotelId));
    }
    const back = join(folder, 'back.backup.gz');
    const home = temporaryFolder();
    await backUp({ dataFolder: folder, databaseUrl }, back);
    await restoreStore({ dataFolder: home, databaseUrl: undefined }, { ...move, from: back });
    const returned = openStoreIn(home);
    expect(returned.store.epoch).toBe(original.store.epoch);
    for (const table of ['events', 'commands', 'quarantined_commands', 'guest_details_said', 'devices', 'log_head']) {
      const all = async ({ sql }: typeof original) =>
        JSON.stringify(await sql.all(`SELECT * FROM ${table} ORDER BY 1, 2`));
      expect([table, await all(returned)]).toEqual([table, await all(original)]);
    }
  },
);

test.skipIf(!postgresUrl)(
  'a PostgreSQL store is restored over another only when told, in one step, and the other is kept',
  async () => {
    const folder = temporaryFolder();
    const original = openStoreIn(folder);
    const hotelId = await fillHotel(original, 'aurora');
    const from = join(folder, 'all.backup.gz');
    await backUp({ dataFolder: folder, databaseUrl: undefined }, from);
    const databaseUrl = await emptyDatabase();
    const place = { dataFolder: folder, databaseUrl };
    await restoreStore(place, { from, replace: false, isMove: false, now });
    await expect(restoreStore(place, { from, replace: false, isMove: false, now })).rejects.toThrow('There is a store');
    const before = await asAdmin('SELECT epoch FROM log_identity', databaseUrl);
    const { putAside } = await restoreStore(place, { from, replace: true, isMove: false, now });
    const store = await PostgresEventStore.open(await openPool(databaseUrl));
    expect(await store.head(hotelId)).toBe(await original.store.head(hotelId));
    expect([{ epoch: store.epoch }]).not.toEqual(before);
    const aside = String(putAside).replace('schema ', '');
    expect(await asAdmin(`SELECT epoch FROM ${aside}.log_identity`, databaseUrl)).toEqual(before);
    expect(await asAdmin("SELECT 1 FROM pg_namespace WHERE nspname = 'keyrack_restoring'", databaseUrl)).toEqual([]);
  },
);
