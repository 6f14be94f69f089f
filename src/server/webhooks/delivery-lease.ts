import type { PublishedType } from '#contract/published-types.ts';
import type { DeliveryFailure, WebhookOff } from '#contract/webhooks.ts';
import type { HotelId, Instant, Position, WebhookId } from '#domain/kernel/identifiers.ts';
import type { SqlConnection, SqlStatement, SqlValue } from '#server/sql/sql-connection.ts';
import type { SigningSecrets } from './signing-secrets.ts';
import { typesOf, WEBHOOK_COLUMNS, type WebhookRow } from './webhook-rows.ts';
import type { WebhookTarget } from './webhooks.ts';

export type WebhookName = { readonly hotelId: HotelId; readonly webhookId: WebhookId };

/** Longer than an attempt takes by far: clocks of two machines differ. */
const LEASE_MS = 60_000;

/** Where the delivery of one webhook stands. */
export type DeliveryState = WebhookTarget & {
  readonly types: readonly PublishedType[];
  readonly position: Position;
  /** Those that failed, of the event that comes next. */
  readonly attempts: number;
  readonly nextAt: Instant;
  readonly failingSince: Instant | undefined;
};

/** An event that is set aside, and what was the matter with it. */
export type SetAside = {
  readonly position: Position;
  readonly type: PublishedType;
  readonly attempts: number;
  readonly failure: DeliveryFailure;
};

/**
 * The right to call one webhook, held by one process at a time. Every step says that it still holds it and from where it
 * goes on; a step that answers false was not done, because another process has taken over.
 */
export class DeliveryLease {
  readonly #sql: SqlConnection;
  readonly #name: WebhookName;
  readonly #holder: string;

  constructor(sql: SqlConnection, name: WebhookName, holder: string) {
    this.#sql = sql;
    this.#name = name;
    this.#holder = holder;
  }

  /** Undefined where another process holds it, or there is nothing to call any more. */
  async take(now: Instant): Promise<DeliveryState | undefined> {
    const { hotelId, webhookId } = this.#name;
    const taken = await this.#sql.run(
      `UPDATE webhooks SET leased_by = ?, leased_until = ?
       WHERE hotel_id = ? AND webhook_id = ? AND off_why IS NULL AND leased_until <= ?`,
      this.#holder,
      now + LEASE_MS,
      hotelId,
      webhookId,
      now,
    );
    return taken === 1 ? this.#read() : undefined;
  }

  async #read(): Promise<DeliveryState | undefined> {
    const row = await this.#sql.one<WebhookRow & SigningSecrets>(
      `SELECT ${WEBHOOK_COLUMNS}, secret, old_secret AS "oldSecret" FROM webhooks WHERE hotel_id = ? AND webhook_id = ? AND leased_by = ?`,
      this.#name.hotelId,
      this.#name.webhookId,
      this.#holder,
    );
    if (!row) return undefined;
    const { url, secret, oldSecret, oldSecretUntil, position, attempts, nextAt } = row;
    const target = { url, secret, oldSecret, oldSecretUntil };
    return { ...target, types: typesOf(row), position, attempts, nextAt, failingSince: row.failingSince ?? undefined };
  }

  /** Before each attempt: holds it for longer. False where a person has switched it off, too. */
  async keep(from: Position, now: Instant): Promise<boolean> {
    const kept = `UPDATE webhooks SET leased_until = ? WHERE ${HELD} AND off_why IS NULL`;
    return (await this.#sql.run(kept, now + LEASE_MS, ...this.#held(from))) === 1;
  }

  /** The events up to `to` were none for this webhook. */
  async passed(from: Position, to: Position, now: Instant): Promise<boolean> {
    return this.#step('position = ?, leased_until = ?', [to, now + LEASE_MS], from);
  }

  async delivered(from: Position, to: Position, now: Instant): Promise<boolean> {
    return this.#step(
      `position = ?, leased_until = ?, delivered_at = ?, attempts = 0, next_at = 0, failing_since = NULL, trouble = NULL,
       status = NULL`,
      [to, now + LEASE_MS, now],
      from,
    );
  }

  /** What comes next was not taken, and is tried again then. */
  async failed(
    from: Position,
    { failure, at, nextAt }: { readonly failure: DeliveryFailure; readonly at: Instant; readonly nextAt: Instant },
  ): Promise<boolean> {
    const { trouble, status } = failure;
    return this.#step(
      'attempts = attempts + 1, next_at = ?, failing_since = coalesce(failing_since, ?), trouble = ?, status = ?',
      [nextAt, at, trouble, status ?? null],
      from,
    );
  }

  /** The event becomes a dead letter, and the next one is tried. */
  async setAside(from: Position, { position, type, attempts, failure }: SetAside, now: Instant): Promise<boolean> {
    const { trouble, status } = failure;
    const letter: SqlStatement = {
      sql: `INSERT INTO dead_letters (hotel_id, webhook_id, position, type, attempts, set_aside_at, trouble, status, wanted)
        SELECT hotel_id, webhook_id, ?, ?, ?, ?, ?, ?, 0 FROM webhooks WHERE ${HELD}
        ON CONFLICT (hotel_id, webhook_id, position) DO NOTHING`,
      values: [position, type, attempts, now, trouble, status ?? null, ...this.#held(from)],
    };
    const step = this.#stepSql(
      `position = ?, leased_until = ?, attempts = 0, next_at = 0, failing_since = coalesce(failing_since, ?), trouble = ?,
       status = ?`,
      [position, now + LEASE_MS, now, trouble, status ?? null],
      from,
    );
    return (await this.#sql.transaction([letter, step]))[1] === 1;
  }

  /** It is called no more until a person switches it on. What a person has said meanwhile stands. */
  async off(from: Position, why: WebhookOff, { trouble, status }: DeliveryFailure): Promise<boolean> {
    return this.#step('off_why = coalesce(off_why, ?), trouble = ?, status = ?', [why, trouble, status ?? null], from);
  }

  /** Another process, or this one, may go on at once. */
  async release(now: Instant): Promise<void> {
    await this.#sql.run(
      'UPDATE webhooks SET leased_by = NULL, leased_until = ? WHERE hotel_id = ? AND webhook_id = ? AND leased_by = ?',
      now,
      this.#name.hotelId,
      this.#name.webhookId,
      this.#holder,
    );
  }

  async #step(change: string, values: readonly SqlValue[], from: Position): Promise<boolean> {
    const { sql, values: all } = this.#stepSql(change, values, from);
    return (await this.#sql.run(sql, ...all)) === 1;
  }

  #stepSql(change: string, values: readonly SqlValue[], from: Position): SqlStatement {
    return { sql: `UPDATE webhooks SET ${change} WHERE ${HELD}`, values: [...values, ...this.#held(from)] };
  }

  #held(from: Position): readonly SqlValue[] {
    return [this.#name.hotelId, this.#name.webhookId, this.#holder, from];
  }
}

const HELD = 'hotel_id = ? AND webhook_id = ? AND leased_by = ? AND position = ?';
