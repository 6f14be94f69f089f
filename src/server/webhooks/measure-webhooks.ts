import type { Instant } from '#domain/kernel/identifiers.ts';
import type { ServerMetrics } from '#server/metrics/server-metrics.ts';
import type { Webhooks } from './webhooks.ts';

/** The queue of side effects, of all hotels and processes together: every process tells the same. */
export function measureWebhooks(metrics: ServerMetrics, webhooks: Webhooks, now: () => Instant): void {
  metrics.gauge(
    'keyrack_webhook_waiting_events',
    'Events of logs that webhooks have not come to; those that are none for them are among them.',
    async () => (await webhooks.waiting()).events,
  );
  metrics.gauge('keyrack_webhook_seconds_behind', 'Age of the oldest of them.', async () => {
    const { since } = await webhooks.waiting();
    return since === undefined ? 0 : Math.max(0, (now() - since) / 1_000);
  });
  metrics.gauge('keyrack_webhook_dead_letters', 'Events that a service would not take.', () => webhooks.deadLetters());
}
