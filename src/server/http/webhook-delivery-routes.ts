import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { parseResend, type WebhookTested } from '#contract/webhooks.ts';
import type { WebhookId } from '#domain/kernel/identifiers.ts';
import { attemptDelivery } from '#server/webhooks/attempt-delivery.ts';
import { testMessage } from '#server/webhooks/messages.ts';
import { ABOUT_TO_STOP, sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';
import { WEBHOOK_UNKNOWN } from './webhook-unknown.ts';

/** Per address: more than any hotel needs in a minute, and too few to knock at strangers' doors by. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

type OfOne = { Params: { webhook: string } };

/** What a webhook would not take, and a try of it. No PIN: what is sent goes where a manager has said that it may. */
export function webhookDeliveryRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { webhooks, deadLetters, deliveries, destinationRules, now } = surroundings;

  const ending = new AbortController();
  app.addHook('preClose', async () => ending.abort());

  app.post<OfOne>('/webhooks/:webhook/test', few, async (request, reply) => {
    const { hotelId } = request;
    const webhookId = request.params.webhook as WebhookId;
    const target = await webhooks.target(hotelId, webhookId);
    if (!target) return sendError(reply, 404, WEBHOOK_UNKNOWN);
    const at = now();
    const message = testMessage({ hotelId, id: randomUUID(), at });
    const attempted = await attemptDelivery({ ...target, message, at, signal: ending.signal }, destinationRules);
    if (attempted.became === 'ended') return sendError(reply, 503, ABOUT_TO_STOP);
    if (attempted.became === 'failed') return { failure: attempted.failure } satisfies WebhookTested;
    await webhooks.retryNow(hotelId, webhookId);
    deliveries.wake();
    return {} satisfies WebhookTested;
  });

  app.get<OfOne>('/webhooks/:webhook/dead-letters', async (request) =>
    deadLetters.of(request.hotelId, request.params.webhook as WebhookId),
  );

  app.post<OfOne>('/webhooks/:webhook/dead-letters/resend', few, async (request, reply) => {
    const parsed = parseResend(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const webhookId = request.params.webhook as WebhookId;
    await deadLetters.want(request.hotelId, webhookId, parsed.value.position);
    deliveries.wake();
    return deadLetters.of(request.hotelId, webhookId);
  });
}
