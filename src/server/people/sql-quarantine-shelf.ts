import type { CommandId, HotelId } from '#domain/kernel/identifiers.ts';
import type { QuarantineReason } from '#domain/verdict-events.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { QuarantineShelf, ShelvedCommand } from './quarantine-shelf.ts';

/** The stores of the log write these rows, in the transaction of their verdict; here they are only read. */
export class SqlQuarantineShelf implements QuarantineShelf {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  async setAside(hotelId: HotelId): Promise<readonly ShelvedCommand[]> {
    const rows = await this.#sql.all<{ commandId: CommandId; reason: QuarantineReason; received: string }>(
      `SELECT command_id AS "commandId", reason, received FROM quarantined_commands
       WHERE hotel_id = ? ORDER BY command_id`,
      hotelId,
    );
    return rows.map(({ commandId, reason, received }) => ({ commandId, reason, received: JSON.parse(received) }));
  }
}
