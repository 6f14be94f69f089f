import { DEAD_LETTERS_TOLD, type DeadLetter, type DeliveryFailure } from '#contract/webhooks.ts';
import type { HotelId, Position, WebhookId } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { DEAD_LETTER_COLUMNS, deadLetterOf, type DeadLetterRow } from './webhook-rows.ts';

const OF_WEBHOOK = 'FROM dead_letters WHERE hotel_id = ? AND webhook_id = ?';

/** The events that a service would not take, by where they stand in the log. What they say is read there again. */
export class DeadLetters {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  /** The oldest first, as many as are told at once. */
  async of(hotelId: HotelId, webhookId: WebhookId): Promise<readonly DeadLetter[]> {
    const rows = await this.#sql.all<DeadLetterRow>(
      `SELECT ${DEAD_LETTER_COLUMNS} ${OF_WEBHOOK} ORDER BY position LIMIT ${DEAD_LETTERS_TOLD}`,
      hotelId,
      webhookId,
    );
    return rows.map(deadLetterOf);
  }

  /** One of them, or all, are sent once more. */
  async want(hotelId: HotelId, webhookId: WebhookId, position?: Position): Promise<void> {
    await this.#sql.run(
      `UPDATE dead_letters SET wanted = 1 WHERE hotel_id = ? AND webhook_id = ? AND (position = ? OR ? = 1)`,
      hotelId,
      webhookId,
      position ?? 0,
      position === undefined ? 1 : 0,
    );
  }

  /** The first after a position that is to be sent once more. */
  async wantedAfter(hotelId: HotelId, webhookId: WebhookId, position: Position): Promise<Position | undefined> {
    const row = await this.#sql.one<{ position: Position }>(
      `SELECT position ${OF_WEBHOOK} AND wanted = 1 AND position > ? ORDER BY position LIMIT 1`,
      hotelId,
      webhookId,
      position,
    );
    return row?.position;
  }

  async taken(hotelId: HotelId, webhookId: WebhookId, position: Position): Promise<void> {
    await this.#sql.run(`DELETE ${OF_WEBHOOK} AND position = ?`, hotelId, webhookId, position);
  }

  /** It stays, and waits until somebody wants it once more. */
  async refusedAgain(
    hotelId: HotelId,
    webhookId: WebhookId,
    position: Position,
    { trouble, status }: DeliveryFailure,
  ): Promise<void> {
    await this.#sql.run(
      `UPDATE dead_letters SET wanted = 0, attempts = attempts + 1, trouble = ?, status = ?
       WHERE hotel_id = ? AND webhook_id = ? AND position = ?`,
      trouble,
      status ?? null,
      hotelId,
      webhookId,
      position,
    );
  }
}
