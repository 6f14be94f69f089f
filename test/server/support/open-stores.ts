import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { SqlCalendarsOut } from '#server/feeds/sql-calendars-out.ts';
import type { AppStores } from '#server/http/create-app.ts';
import { SqlProjectionStore } from '#server/projector/sql-projection-store.ts';
import { SqlOwnerStore } from '#server/owner/sql-owner-store.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { SqliteEventStore } from '#server/log/sqlite-event-store.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';

export const aurora = 'aurora' as HotelId;

/** On a file, on a database that is open already, or on one that nobody else sees. */
export function openStores(on: string | DatabaseSyncInstance = ':memory:'): AppStores {
  const database = typeof on === 'string' ? openSqlite(on) : on;
  const sql = new SqliteConnection(database);
  return {
    store: new SqliteEventStore(database),
    access: new SqlAccessStore(sql),
    projections: new SqlProjectionStore(sql),
    owners: new SqlOwnerStore(sql),
    calendars: new SqlCalendarsOut(sql),
    sql,
  };
}

/** An empty hotel with some devices. */
export async function openAuroraStores(
  on?: string | DatabaseSyncInstance,
  ...devices: readonly DeviceId[]
): Promise<AppStores> {
  const stores = openStores(on);
  await createAurora(stores, atTheDesk.device, ...devices);
  return stores;
}

/** In stores that are open already. */
export async function createAurora(
  { store, access }: Pick<AppStores, 'store' | 'access'>,
  ...devices: readonly DeviceId[]
): Promise<void> {
  await store.createHotel(aurora);
  for (const deviceId of devices) {
    const enrolledAt = 0 as Instant;
    await access.addDevice({
      hotelId: aurora,
      deviceId,
      name: deviceId,
      scope: 'desk',
      credentialHash: deviceId,
      enrolledAt,
    });
  }
}
