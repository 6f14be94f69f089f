import type { RecordedEvent } from '#contract/commands.ts';
import type { Webhook } from '#contract/webhooks.ts';
import type { HotelId, Instant, WebhookId } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { SECRET_COLUMNS, type SigningSecrets } from './signing-secrets.ts';
import { WEBHOOK_COLUMNS, webhookOf, type KeptWebhook, type NewWebhook, type WebhookRow } from './webhook-rows.ts';

const DEAD_LETTERS = `(SELECT count(*) FROM dead_letters
  WHERE dead_letters.hotel_id = webhooks.hotel_id AND dead_letters.webhook_id = webhooks.webhook_id) AS "deadLetters"`;

/** The addresses that are called with what a hotel publishes, as whoever runs the house sees and changes them. */
export class Webhooks {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  /** The oldest first; without their secrets. */
  async of(hotelId: HotelId): Promise<readonly KeptWebhook[]> {
    const rows = await this.#sql.all<WebhookRow & { deadLetters: number }>(
      `SELECT ${WEBHOOK_COLUMNS}, ${DEAD_LETTERS} FROM webhooks WHERE hotel_id = ? ORDER BY made_at, webhook_id`,
      hotelId,
    );
    return rows.map(webhookOf);
  }

  /** It begins after its position. */
  async add(hotelId: HotelId, made: NewWebhook): Promise<void> {
    await this.#sql.run(
      `INSERT INTO webhooks (hotel_id, webhook_id, url, types, secret, made_by, made_at, position, attempts, next_at, leased_until)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)`,
      hotelId,
      made.webhookId,
      made.url,
      JSON.stringify(made.types),
      made.secret,
      made.madeBy,
      made.madeAt,
      made.position,
    );
  }

  /** With its dead letters. An attempt that is under way may still arrive. */
  async remove(hotelId: HotelId, webhookId: WebhookId): Promise<void> {
    const values = [hotelId, webhookId];
    await this.#sql.transaction([
      { sql: 'DELETE FROM dead_letters WHERE hotel_id = ? AND webhook_id = ?', values },
      { sql: 'DELETE FROM webhooks WHERE hotel_id = ? AND webhook_id = ?', values },
    ]);
  }

  async switchOff(hotelId: HotelId, webhookId: WebhookId): Promise<void> {
    await this.#sql.run(
      `UPDATE webhooks SET off_why = 'by-hand' WHERE hotel_id = ? AND webhook_id = ? AND off_why IS NULL`,
      hotelId,
      webhookId,
    );
  }

  /** It is tried at once, goes on where it had come to, and its failures are forgotten. */
  async switchOn(hotelId: HotelId, webhookId: WebhookId): Promise<void> {
    await this.#sql.run(
      `UPDATE webhooks SET off_why = NULL, attempts = 0, next_at = 0, failing_since = NULL, trouble = NULL, status = NULL
       WHERE hotel_id = ? AND webhook_id = ?`,
      hotelId,
      webhookId,
    );
  }

  /** From now on it signs, beside the one before until then; false where there is no such webhook. */
  async changeSecret(hotelId: HotelId, webhookId: WebhookId, secret: string, oldUntil: Instant): Promise<boolean> {
    const changed = await this.#sql.run(
      `UPDATE webhooks SET old_secret = secret, old_secret_until = ?, secret = ? WHERE hotel_id = ? AND webhook_id = ?`,
      oldUntil,
      secret,
      hotelId,
      webhookId,
    );
    return changed === 1;
  }

  /** The old secret signs nothing more, and is forgotten. */
  async endOldSecret(hotelId: HotelId, webhookId: WebhookId): Promise<void> {
    await this.#sql.run(
      'UPDATE webhooks SET old_secret = NULL, old_secret_until = NULL WHERE hotel_id = ? AND webhook_id = ?',
      hotelId,
      webhookId,
    );
  }

  /** What waits is not waited for any longer: the service was heard of. */
  async retryNow(hotelId: HotelId, webhookId: WebhookId): Promise<void> {
    await this.#sql.run('UPDATE webhooks SET next_at = 0 WHERE hotel_id = ? AND webhook_id = ?', hotelId, webhookId);
  }

  /** Where it is called and what signs it; undefined where there is none. */
  async target(hotelId: HotelId, webhookId: WebhookId): Promise<WebhookTarget | undefined> {
    return this.#sql.one<WebhookTarget>(
      `SELECT url, ${SECRET_COLUMNS} FROM webhooks WHERE hotel_id = ? AND webhook_id = ?`,
      hotelId,
      webhookId,
    );
  }

  /** Over all hotels, for whoever watches over the server: what the webhooks that are on have not come to yet. */
  async waiting(): Promise<{ readonly events: number; readonly since: Instant | undefined }> {
    const behind = await this.#sql.all<{ events: number; record: string }>(
      `SELECT log_head.position - webhooks.position AS events, events.record FROM webhooks
       JOIN log_head ON log_head.hotel_id = webhooks.hotel_id
       JOIN events ON events.hotel_id = webhooks.hotel_id AND events.position = webhooks.position + 1
       WHERE webhooks.off_why IS NULL`,
    );
    const moments = behind.map(({ record }) => (JSON.parse(record) as RecordedEvent).at);
    return {
      events: behind.reduce((sum, { events }) => sum + events, 0),
      since: moments.toSorted((left, right) => left - right)[0],
    };
  }

  /** Of all hotels. */
  async deadLetters(): Promise<number> {
    return (await this.#sql.one<{ count: number }>('SELECT count(*) AS count FROM dead_letters'))?.count ?? 0;
  }
}

export type WebhookTarget = Pick<Webhook, 'url'> & SigningSecrets;
