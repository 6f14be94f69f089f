import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { DeviceSeen, JoinCode } from '#contract/sync-protocol.ts';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore, EnrolledDevice } from './access-store.ts';

export class SqliteAccessStore implements AccessStore {
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: DatabaseSyncInstance) {
    this.#statements = prepareStatements(database);
  }

  async addDevice({ hotelId, deviceId, name, credentialHash, enrolledAt }: EnrolledDevice): Promise<void> {
    this.#statements.addDevice.run(hotelId, deviceId, name, credentialHash, enrolledAt);
  }

  async deviceByCredential(hotelId: HotelId, credentialHash: string): Promise<DeviceId | undefined> {
    const row = this.#statements.deviceByCredential.get(hotelId, credentialHash) as { id: DeviceId } | undefined;
    return row?.id;
  }

  async devices(hotelId: HotelId): Promise<readonly DeviceSeen[]> {
    const rows = this.#statements.devices.all(hotelId) as DeviceRow[];
    return rows.map(({ deviceId, name, lastSeen, appVersion }) => ({
      deviceId,
      name,
      lastSeen: lastSeen ?? undefined,
      appVersion: appVersion ?? undefined,
    }));
  }

  async sawDevice(hotelId: HotelId, deviceId: DeviceId, at: Instant, appVersion: string | undefined): Promise<void> {
    this.#statements.sawDevice.run(at, appVersion ?? null, hotelId, deviceId);
  }

  async joinCode(hotelId: HotelId, now: Instant): Promise<JoinCode | undefined> {
    const row = this.#statements.joinCode.get(hotelId, now) as JoinCode | undefined;
    return row && { ...row };
  }

  async putJoinCode(hotelId: HotelId, { code, validUntil }: JoinCode): Promise<void> {
    this.#statements.putJoinCode.run(hotelId, code, validUntil);
  }

  async hotelOfJoinCode(code: string, now: Instant): Promise<HotelId | undefined> {
    const row = this.#statements.hotelOfJoinCode.get(code, now) as { hotelId: HotelId } | undefined;
    return row?.hotelId;
  }
}

type DeviceRow = {
  readonly deviceId: DeviceId;
  readonly name: string;
  readonly lastSeen: Instant | null;
  readonly appVersion: string | null;
};

function prepareStatements(database: DatabaseSyncInstance) {
  return {
    addDevice: database.prepare(
      'INSERT INTO devices (hotel_id, device_id, name, credential_hash, enrolled_at) VALUES (?, ?, ?, ?, ?)',
    ),
    deviceByCredential: database.prepare(
      'SELECT device_id AS id FROM devices WHERE hotel_id = ? AND credential_hash = ?',
    ),
    devices: database.prepare(
      `SELECT device_id AS deviceId, name, last_seen AS lastSeen, app_version AS appVersion FROM devices
       WHERE hotel_id = ? ORDER BY enrolled_at, device_id`,
    ),
    sawDevice: database.prepare(
      `UPDATE devices SET last_seen = ?, app_version = coalesce(?, app_version)
       WHERE hotel_id = ? AND device_id = ?`,
    ),
    joinCode: database.prepare(
      'SELECT code, valid_until AS validUntil FROM join_codes WHERE hotel_id = ? AND valid_until > ?',
    ),
    putJoinCode: database.prepare('INSERT OR REPLACE INTO join_codes (hotel_id, code, valid_until) VALUES (?, ?, ?)'),
    hotelOfJoinCode: database.prepare('SELECT hotel_id AS hotelId FROM join_codes WHERE code = ? AND valid_until > ?'),
  };
}
