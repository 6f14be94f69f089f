import type { Roster } from '#contract/roster.ts';
import type { HotelId, StaffId } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { StaffSecret, StaffSecrets } from './staff-secrets.ts';

export class SqlStaffSecrets implements StaffSecrets {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  async roster(hotelId: HotelId): Promise<Roster> {
    const rows = await this.#sql.all<SecretRow>(
      `SELECT staff_id AS "staffId", rounds, salt, verifier FROM staff_secrets WHERE hotel_id = ? ORDER BY staff_id`,
      hotelId,
    );
    return rows.map(({ staffId, ...pin }) => ({ staffId, pin }));
  }

  async putPin(hotelId: HotelId, { staffId, pin, changedBy, changedAt }: StaffSecret): Promise<void> {
    await this.#sql.run(
      `INSERT INTO staff_secrets (hotel_id, staff_id, rounds, salt, verifier, changed_by, changed_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (hotel_id, staff_id) DO UPDATE SET rounds = excluded.rounds, salt = excluded.salt,
         verifier = excluded.verifier, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
      hotelId,
      staffId,
      pin.rounds,
      pin.salt,
      pin.verifier,
      changedBy,
      changedAt,
    );
  }
}

type SecretRow = {
  readonly staffId: StaffId;
  readonly rounds: number;
  readonly salt: string;
  readonly verifier: string;
};
