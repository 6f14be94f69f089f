import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { HotelWriter } from '#server/log/hotel-writer.ts';
import { SqliteEventStore } from '#server/log/sqlite-event-store.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { bookRoom101, openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { Replica } from '#test/server/support/replica.ts';
import { guestId } from '#test/support/hotel-aurora.ts';

const WHOLE = 100_000;

/** The embedded store in a data folder, open as a server has it. */
export function openStoreIn(folder: string) {
  const file = join(folder, 'keyrack.db');
  const database = openSqlite(file);
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  const sql = new SqliteConnection(database);
  const store = new SqliteEventStore(database);
  const access = new SqlAccessStore(sql);
  return { file, database, sql, store, access, dialect: 'sqlite' as const };
}

export type OpenStore = ReturnType<typeof openStoreIn>;

/** A hotel with bookings, a set-aside command, a forgotten guest and one who is not. */
export async function fillHotel(opened: OpenStore, name: string): Promise<HotelId> {
  const { store, access } = opened;
  const hotelId = name as HotelId;
  await store.createHotel(hotelId);
  const desk = new Replica(`desk of ${name}` as never);
  await access.addDevice({
    scope: 'desk',
    hotelId,
    deviceId: desk.device,
    name,
    credentialHash: `hash of ${name}`,
    enrolledAt: 1 as Instant,
  });
  await giveIn(opened, hotelId, desk, [
    ...openAurora,
    bookRoom101('first'),
    registerGuest('Rosalind'),
    { type: 'ForgetGuest', guestId: guestId('Rosalind') },
    { type: 'RegisterGuest', guestId: guestId('Ada'), details: { name: 'Ada L.' } },
    { type: 'BrewCoffee' } as never,
  ]);
  return hotelId;
}

export async function giveIn(
  { store, access }: OpenStore,
  hotelId: HotelId,
  desk: Replica,
  commands: Parameters<Replica['says']>[0][],
): Promise<void> {
  const report = (trouble: unknown) => {
    throw trouble;
  };
  const writer = new HotelWriter(hotelId, { store, access, poke: () => undefined, report });
  await writer.push(commands.map((command) => desk.says(command)));
}

/** All that devices could ever pull of a hotel. */
export const everything = ({ store }: OpenStore, hotelId: HotelId) => store.readAfter(hotelId, 0 as Position, WHOLE);
