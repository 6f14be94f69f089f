import type { Instant } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { WebhookName } from './delivery-lease.ts';

/**
 * Webhooks of all hotels with something to do now and nobody at it; those that waited longest first, so that a hotel with
 * many slow ones cannot keep the others waiting.
 */
export async function dueWebhooks(sql: SqlConnection, now: Instant, atMost: number): Promise<readonly WebhookName[]> {
  return sql.all<WebhookName>(
    `SELECT webhooks.hotel_id AS "hotelId", webhooks.webhook_id AS "webhookId" FROM webhooks
     JOIN log_head ON log_head.hotel_id = webhooks.hotel_id
     WHERE off_why IS NULL AND leased_until <= ? AND (
       (log_head.position > webhooks.position AND next_at <= ?) OR EXISTS (
         SELECT 1 FROM dead_letters WHERE dead_letters.hotel_id = webhooks.hotel_id
           AND dead_letters.webhook_id = webhooks.webhook_id AND wanted = 1))
     ORDER BY leased_until, webhooks.hotel_id, webhooks.webhook_id LIMIT ?`,
    now,
    now,
    atMost,
  );
}
