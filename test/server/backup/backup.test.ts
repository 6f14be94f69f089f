import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import { backUpToFile, checkBackup } from '#server/backup/back-up-to-file.ts';
import type { BackupSource } from '#server/backup/backup-lines.ts';
import { datedBackup, keepLatest } from '#server/backup/dated-backups.ts';
import { restoreSqlite } from '#server/backup/restore-sqlite.ts';
import type { RestoreOrder } from '#server/backup/restore-order.ts';
import { sqliteSnapshot } from '#server/backup/sqlite-snapshot.ts';
import { MIGRATIONS } from '#server/sql/migrations.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { registerGuest } from '#test/server/support/aurora-commands.ts';
import { Replica } from '#test/server/support/replica.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import { everything, fillHotel, giveIn, openStoreIn } from './filled-store.ts';

const at = Date.UTC(2026, 4, 3, 9, 36, 5) as Instant;
const now = () => at;

const sourceOf = (
  { sql, dialect }: Pick<BackupSource, 'sql' | 'dialect'>,
  more: Partial<BackupSource> = {},
): BackupSource => ({
  sql,
  dialect,
  appVersion: 'test',
  now,
  ...more,
});

const orderOf = (from: string, more: Partial<RestoreOrder> = {}): RestoreOrder => ({
  from,
  replace: false,
  isMove: false,
  now,
  ...more,
});

async function backedUp() {
  const folder = temporaryFolder();
  const original = openStoreIn(folder);
  const hotels = [await fillHotel(original, 'aurora'), await fillHotel(original, 'bellevue')] as const;
  const file = join(folder, 'all.backup.gz');
  await backUpToFile(file, sourceOf(original));
  return { folder, file, original, hotels };
}

test('a backup that is restored elsewhere has everything: events, names, verdicts, devices, and what was set aside', async () => {
  const { file, original, hotels } = await backedUp();
  const elsewhere = temporaryFolder();
  await restoreSqlite(elsewhere, orderOf(file));
  const restored = openStoreIn(elsewhere);
  for (const hotelId of hotels) {
    expect(await everything(restored, hotelId)).toEqual(await everything(original, hotelId));
    expect(await restored.store.head(hotelId)).toBe(await original.store.head(hotelId));
    expect(await restored.access.devices(hotelId)).toEqual(await original.access.devices(hotelId));
    expect(await restored.access.deviceByCredential(hotelId, `hash of ${hotelId}`)).toMatchObject({
      deviceId: `desk of ${hotelId}`,
    });
  }
  for (const table of ['commands', 'quarantined_commands', 'guest_details_said']) {
    const all = `SELECT * FROM ${table} ORDER BY 1, 2, 3, 4`;
    expect([table, await restored.sql.all(all)]).toEqual([table, await original.sql.all(all)]);
  }
});

test('a restored store is another log, and its hotels wait for their devices; one that was moved goes on', async () => {
  const { file, original, hotels } = await backedUp();
  const [restoredTo, movedTo] = [temporaryFolder(), temporaryFolder()];
  await restoreSqlite(restoredTo, orderOf(file));
  await restoreSqlite(movedTo, orderOf(file, { isMove: true }));
  const [restored, moved] = [openStoreIn(restoredTo), openStoreIn(movedTo)];
  expect(restored.store.epoch).not.toBe(original.store.epoch);
  expect(await restored.access.restored(hotels[0])).toEqual({ hotelId: hotels[0], gathersUntil: undefined, heard: [] });
  expect(moved.store.epoch).toBe(original.store.epoch);
  expect(await moved.access.restored(hotels[0])).toBeUndefined();
});

test('a backup of one hotel has nothing of another, and nobody’s credential', async () => {
  const { folder, original, hotels } = await backedUp();
  const file = join(folder, 'one.backup.gz');
  const { heads } = await backUpToFile(file, sourceOf(original, { hotelId: hotels[0] }));
  expect(heads).toEqual({ aurora: await original.store.head(hotels[0]) });
  const text = gunzipSync(readFileSync(file)).toString();
  expect(text).toContain('Lucía García');
  expect(text).not.toMatch(/bellevue|hash of/);
});

test('a backup shows one moment, although the hotel goes on while it is made', async () => {
  const { folder, original, hotels } = await backedUp();
  const before = await everything(original, hotels[0]);
  const snapshot = await sqliteSnapshot(original.file);
  const desk = new Replica(`desk of ${hotels[0]}` as never);
  let given: Promise<void> | undefined;
  const file = join(folder, 'live.backup.gz');
  const onProgress = () => {
    given ??= giveIn(original, hotels[0], desk, [registerGuest('late'), registerGuest('later')]);
  };
  await backUpToFile(file, sourceOf(snapshot, { onProgress }));
  await given;
  await snapshot.close();
  expect(await original.store.head(hotels[0])).toBe(before.length + 2);
  const elsewhere = temporaryFolder();
  await restoreSqlite(elsewhere, orderOf(file));
  expect(await everything(openStoreIn(elsewhere), hotels[0])).toEqual(before);
});

test('a store that is there already is not overwritten without being told, and then it is kept aside', async () => {
  const { folder, file, original, hotels } = await backedUp();
  const desk = new Replica(`desk of ${hotels[0]}` as never);
  await giveIn(original, hotels[0], desk, [registerGuest('after the backup')]);
  const head = await original.store.head(hotels[0]);
  original.database.close();
  await expect(restoreSqlite(folder, orderOf(file))).rejects.toThrow('There is a store');
  const { putAside } = await restoreSqlite(folder, orderOf(file, { replace: true }));
  expect(await openStoreIn(folder).store.head(hotels[0])).toBe((head ?? 0) - 1);
  expect(putAside).toContain('before-restore');
  expect(statSync(String(putAside)).size).toBeGreaterThan(0);
});

test('a guest who was forgotten since the backup is not remembered by restoring it', async () => {
  const { folder, file, original, hotels } = await backedUp();
  await giveIn(original, hotels[0], new Replica(`desk of ${hotels[0]}` as never), [
    { type: 'ForgetGuest', guestId: guestId('Ada') },
  ]);
  original.database.close();
  await restoreSqlite(folder, orderOf(file, { replace: true }));
  const restored = openStoreIn(folder);
  expect(JSON.stringify(await everything(restored, hotels[0]))).not.toContain('Ada L.');
  // Of the other hotel nobody was forgotten.
  expect(JSON.stringify(await everything(restored, hotels[1]))).toContain('Ada L.');
});

test('a log with a gap is not backed up as if it were whole', async () => {
  const { folder, original } = await backedUp();
  await original.sql.run('DELETE FROM events WHERE hotel_id = ? AND position = 3', 'aurora');
  const file = join(folder, 'gap.backup.gz');
  await expect(backUpToFile(file, sourceOf(original))).rejects.toThrow('no event at position 3');
  expect(readdirSync(folder).filter((name) => name.startsWith('gap'))).toEqual([]);
});

test('a backup that was cut off, changed, or is something else is not restored, and nothing is left of the attempt', async () => {
  const { folder, file } = await backedUp();
  const text = gunzipSync(readFileSync(file)).toString();
  const lines = text.split('\n');
  const flawed: Record<string, Buffer> = {
    'cut off': readFileSync(file).subarray(0, 700),
    'without its end': gzipSync(lines.slice(0, -2).join('\n')),
    'a row less': gzipSync(lines.toSpliced(5, 1).join('\n')),
    'a changed name': gzipSync(text.replace('Lucía', 'Maria')),
    'not a backup': gzipSync('{"some":"json"}\n'),
    'no gzip': Buffer.from(text),
    nothing: Buffer.alloc(0),
    'of the future': gzipSync(text.replace('"version":1', '"version":2')),
  };
  for (const [flaw, bytes] of Object.entries(flawed)) {
    const broken = join(folder, `${flaw}.gz`);
    writeFileSync(broken, bytes);
    const elsewhere = temporaryFolder();
    await expect(restoreSqlite(elsewhere, orderOf(broken)), flaw).rejects.toThrow(/backup/i);
    expect([flaw, readdirSync(elsewhere)]).toEqual([flaw, []]);
  }
});

test('whoever stops a backup or a restore half-way leaves nothing half behind', async () => {
  const { folder, file, original } = await backedUp();
  const stopping = new AbortController();
  const half = join(folder, 'half.gz');
  const onProgress = () => stopping.abort(new Error('Stopped.'));
  await expect(backUpToFile(half, sourceOf(original, { onProgress }), stopping.signal)).rejects.toThrow();
  const elsewhere = temporaryFolder();
  await expect(restoreSqlite(elsewhere, orderOf(file, { stop: stopping.signal }))).rejects.toThrow('Stopped.');
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
});

test('a backup of an older schema is restored and brought up to date', async () => {
  const folder = temporaryFolder();
  const database = openSqlite(join(folder, 'older.db'), MIGRATIONS.slice(0, 3));
  database.exec("INSERT INTO log_identity VALUES (1, 'old'); INSERT INTO log_head VALUES ('aurora', 0)");
  const file = join(folder, 'older.backup.gz');
  await backUpToFile(file, sourceOf({ sql: new SqliteConnection(database), dialect: 'sqlite' }));
  database.close();
  const elsewhere = temporaryFolder();
  await restoreSqlite(elsewhere, orderOf(file));
  const { store, access } = openStoreIn(elsewhere);
  expect(await store.head('aurora' as HotelId)).toBe(0);
  expect(await access.restored('aurora' as HotelId)).toBeDefined();
});

test('dated backups are kept so many, and other files are left alone', async () => {
  const folder = temporaryFolder();
  const names = [1, 2, 3, 4].map((day) => datedBackup(folder, at + day * 86_400_000));
  for (const name of [...names, join(folder, 'mine.txt')]) writeFileSync(name, '');
  expect(names[0]).toContain('keyrack-2026-05-04-093605.backup.gz');
  expect(await keepLatest(folder, 2)).toEqual(names.slice(0, 2).map((name) => name.slice(folder.length + 1)));
  expect(readdirSync(folder)).toHaveLength(3);
});

test('what a backup holds can be checked without restoring it', async () => {
  const { file } = await backedUp();
  const { heads } = await checkBackup(file);
  expect(heads).toEqual({ aurora: expect.any(Number), bellevue: expect.any(Number) as Position });
});
