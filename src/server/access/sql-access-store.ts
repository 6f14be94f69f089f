import type { Roster } from '#contract/roster.ts';
import type { DeviceSeen, JoinCode } from '#contract/sync-protocol.ts';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { ShelvedCommand } from '#server/people/quarantine-shelf.ts';
import { SqlQuarantineShelf } from '#server/people/sql-quarantine-shelf.ts';
import { SqlStaffSecrets } from '#server/people/sql-staff-secrets.ts';
import type { StaffSecret } from '#server/people/staff-secrets.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { RestoredHotel } from '#server/restore/restore-store.ts';
import type { AccessStore, EnrolledDevice } from './access-store.ts';

/** Who may speak for which hotel, kept as plain rows of whatever SQL database there is. */
export class SqlAccessStore implements AccessStore {
  readonly #sql: SqlConnection;
  readonly #secrets: SqlStaffSecrets;
  readonly #shelf: SqlQuarantineShelf;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
    this.#secrets = new SqlStaffSecrets(sql);
    this.#shelf = new SqlQuarantineShelf(sql);
  }

  roster(hotelId: HotelId): Promise<Roster> {
    return this.#secrets.roster(hotelId);
  }

  putPin(hotelId: HotelId, secret: StaffSecret): Promise<void> {
    return this.#secrets.putPin(hotelId, secret);
  }

  setAside(hotelId: HotelId): Promise<readonly ShelvedCommand[]> {
    return this.#shelf.setAside(hotelId);
  }

  async addDevice({ hotelId, deviceId, name, credentialHash, enrolledAt }: EnrolledDevice): Promise<void> {
    await this.#sql.run(
      'INSERT INTO devices (hotel_id, device_id, name, credential_hash, enrolled_at) VALUES (?, ?, ?, ?, ?)',
      hotelId,
      deviceId,
      name,
      credentialHash,
      enrolledAt,
    );
  }

  async deviceByCredential(hotelId: HotelId, credentialHash: string): Promise<DeviceId | undefined> {
    const row = await this.#sql.one<{ id: DeviceId }>(
      'SELECT device_id AS id FROM devices WHERE hotel_id = ? AND credential_hash = ?',
      hotelId,
      credentialHash,
    );
    return row?.id;
  }

  async devices(hotelId: HotelId): Promise<readonly DeviceSeen[]> {
    const rows = await this.#sql.all<DeviceRow>(
      `SELECT device_id AS "deviceId", name, last_seen AS "lastSeen", app_version AS "appVersion" FROM devices
       WHERE hotel_id = ? ORDER BY enrolled_at, device_id`,
      hotelId,
    );
    return rows.map(({ deviceId, name, lastSeen, appVersion }) => ({
      deviceId,
      name,
      lastSeen: lastSeen ?? undefined,
      appVersion: appVersion ?? undefined,
    }));
  }

  async sawDevice(hotelId: HotelId, deviceId: DeviceId, at: Instant, appVersion: string | undefined): Promise<void> {
    await this.#sql.run(
      'UPDATE devices SET last_seen = ?, app_version = coalesce(?, app_version) WHERE hotel_id = ? AND device_id = ?',
      at,
      appVersion ?? null,
      hotelId,
      deviceId,
    );
  }

  async joinCode(hotelId: HotelId, now: Instant): Promise<JoinCode | undefined> {
    return this.#sql.one<JoinCode>(
      'SELECT code, valid_until AS "validUntil" FROM join_codes WHERE hotel_id = ? AND valid_until > ?',
      hotelId,
      now,
    );
  }

  async putJoinCode(hotelId: HotelId, { code, validUntil }: JoinCode): Promise<void> {
    await this.#sql.run(
      `INSERT INTO join_codes (hotel_id, code, valid_until) VALUES (?, ?, ?)
       ON CONFLICT (hotel_id) DO UPDATE SET code = excluded.code, valid_until = excluded.valid_until`,
      hotelId,
      code,
      validUntil,
    );
  }

  async hotelOfJoinCode(code: string, now: Instant): Promise<HotelId | undefined> {
    const row = await this.#sql.one<{ hotelId: HotelId }>(
      'SELECT hotel_id AS "hotelId" FROM join_codes WHERE code = ? AND valid_until > ?',
      code,
      now,
    );
    return row?.hotelId;
  }

  async restored(hotelId: HotelId): Promise<RestoredHotel | undefined> {
    const row = await this.#sql.one<RestoredRow>(
      'SELECT gathers_until AS "gathersUntil", heard FROM restored_hotels WHERE hotel_id = ?',
      hotelId,
    );
    return row && { hotelId, gathersUntil: row.gathersUntil ?? undefined, heard: JSON.parse(row.heard) as DeviceId[] };
  }

  async putRestored({ hotelId, gathersUntil, heard }: RestoredHotel): Promise<void> {
    await this.#sql.run(
      `INSERT INTO restored_hotels (hotel_id, gathers_until, heard) VALUES (?, ?, ?)
       ON CONFLICT (hotel_id) DO UPDATE SET gathers_until = excluded.gathers_until, heard = excluded.heard`,
      hotelId,
      gathersUntil ?? null,
      JSON.stringify(heard),
    );
  }
}

type RestoredRow = { readonly gathersUntil: Instant | null; readonly heard: string };

type DeviceRow = {
  readonly deviceId: DeviceId;
  readonly name: string;
  readonly lastSeen: Instant | null;
  readonly appVersion: string | null;
};
