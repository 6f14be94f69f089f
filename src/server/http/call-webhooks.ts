import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Outgoing } from '#server/outgoing/outgoing.ts';
import { DeadLetters } from '#server/webhooks/dead-letters.ts';
import { measureWebhooks } from '#server/webhooks/measure-webhooks.ts';
import { webhookDeliveries, type WebhookDeliveriesParts } from '#server/webhooks/webhook-deliveries.ts';
import { Webhooks } from '#server/webhooks/webhooks.ts';
import type { Surroundings } from './surroundings.ts';

type Parts = Pick<WebhookDeliveriesParts, 'sql' | 'store' | 'now' | 'report'> &
  Pick<Surroundings, 'metrics'> & { readonly outgoing: Outgoing };

/** Calls webhooks for as long as the server runs. Whoever makes a log grow wakes the deliveries. */
export function callWebhooks(
  app: FastifyInstance,
  { outgoing, metrics, ...parts }: Parts,
): Pick<Surroundings, 'webhooks' | 'deadLetters' | 'deliveries' | 'destinationRules'> {
  const destinationRules = { ownNetworks: outgoing.ownNetworks };
  const deliveries = webhookDeliveries({
    ...parts,
    rules: destinationRules,
    chance: Math.random,
    holder: randomUUID(),
    onAttempt: (became) => metrics.webhookAttempts.add(became),
  });
  const webhooks = new Webhooks(parts.sql);
  measureWebhooks(metrics, webhooks, parts.now);
  if (outgoing.callsWebhooks) app.addHook('onReady', async () => deliveries.start());
  app.addHook('onClose', () => deliveries.stop());
  return { webhooks, deadLetters: new DeadLetters(parts.sql), deliveries, destinationRules };
}
