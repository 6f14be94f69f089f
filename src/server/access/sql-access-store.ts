import type { Roster } from '#contract/roster.ts';
import type { DeviceSeen } from '#contract/sync-protocol.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { DeviceId, HotelId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import type { ShelvedCommand } from '#server/people/quarantine-shelf.ts';
import { SqlQuarantineShelf } from '#server/people/sql-quarantine-shelf.ts';
import { SqlStaffSecrets } from '#server/people/sql-staff-secrets.ts';
import type { StaffSecret } from '#server/people/staff-secrets.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { RestoredHotel } from '#server/restore/restore-store.ts';
import type { AccessStore, EnrolledDevice, EnrolmentCode, KnownDevice, SignOfLife } from './access-store.ts';

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

  async addDevice({ hotelId, deviceId, name, scope, credentialHash, enrolledAt }: EnrolledDevice): Promise<void> {
    await this.#sql.run(
      'INSERT INTO devices (hotel_id, device_id, name, scope, credential_hash, enrolled_at) VALUES (?, ?, ?, ?, ?, ?)',
      hotelId,
      deviceId,
      name,
      scope,
      credentialHash,
      enrolledAt,
    );
  }

  async deviceByCredential(hotelId: HotelId, credentialHash: string): Promise<KnownDevice | undefined> {
    const row = await this.#sql.one<Omit<KnownDevice, 'revokedAt'> & { readonly revokedAt: Instant | null }>(
      `SELECT device_id AS "deviceId", scope, revoked_at AS "revokedAt" FROM devices
       WHERE hotel_id = ? AND credential_hash = ?`,
      hotelId,
      credentialHash,
    );
    return row && { ...row, revokedAt: row.revokedAt ?? undefined };
  }

  async revokeDevice(hotelId: HotelId, deviceId: DeviceId, by: StaffId, at: Instant): Promise<void> {
    await this.#sql.run(
      `UPDATE devices SET revoked_at = ?, revoked_by = ?
       WHERE hotel_id = ? AND device_id = ? AND revoked_at IS NULL`,
      at,
      by,
      hotelId,
      deviceId,
    );
  }

  async devices(hotelId: HotelId): Promise<readonly DeviceSeen[]> {
    const rows = await this.#sql.all<DeviceRow>(
      `SELECT device_id AS "deviceId", name, scope, last_seen AS "lastSeen", app_version AS "appVersion",
         clock_offset AS "clockOffsetMs", revoked_at AS "revokedAt" FROM devices
       WHERE hotel_id = ? ORDER BY enrolled_at, device_id`,
      hotelId,
    );
    return rows.map(({ deviceId, name, scope, lastSeen, appVersion, clockOffsetMs, revokedAt }) => ({
      deviceId,
      name,
      scope,
      lastSeen: lastSeen ?? undefined,
      appVersion: appVersion ?? undefined,
      ...(clockOffsetMs === null ? {} : { clockOffsetMs }),
      ...(revokedAt === null ? {} : { revokedAt }),
    }));
  }

  async sawDevice(hotelId: HotelId, deviceId: DeviceId, sign: SignOfLife): Promise<void> {
    const { at, appVersion, clockOffsetMs } = sign;
    await this.#sql.run(
      `UPDATE devices SET last_seen = ?, app_version = coalesce(?, app_version), clock_offset = coalesce(?, clock_offset)
       WHERE hotel_id = ? AND device_id = ?`,
      at,
      appVersion ?? null,
      clockOffsetMs ?? null,
      hotelId,
      deviceId,
    );
  }

  async addEnrolmentCode({ codeHash, hotelId, scope, validUntil }: EnrolmentCode, now: Instant): Promise<void> {
    await this.#sql.run('DELETE FROM enrolment_codes WHERE valid_until <= ?', now);
    await this.#sql.run(
      'INSERT INTO enrolment_codes (code_hash, hotel_id, scope, valid_until) VALUES (?, ?, ?, ?)',
      codeHash,
      hotelId,
      scope,
      validUntil,
    );
  }

  async takeEnrolmentCode(
    codeHash: string,
    now: Instant,
  ): Promise<Pick<EnrolmentCode, 'hotelId' | 'scope'> | undefined> {
    return this.#sql.one<Pick<EnrolmentCode, 'hotelId' | 'scope'>>(
      'DELETE FROM enrolment_codes WHERE code_hash = ? AND valid_until > ? RETURNING hotel_id AS "hotelId", scope',
      codeHash,
      now,
    );
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
  readonly clockOffsetMs: number | null;
  readonly scope: DeviceScope;
  readonly revokedAt: Instant | null;
};
