import type { FastifyInstance } from 'fastify';
import { parseClaim } from '#contract/claim.ts';
import type { WebhookMade } from '#contract/webhooks.ts';
import type { Instant, WebhookId } from '#domain/kernel/identifiers.ts';
import { newSigningSecret } from '#server/webhooks/sign-delivery.ts';
import { OLD_SECRET_MS } from '#server/webhooks/signing-secrets.ts';
import { withWaiting } from '#server/webhooks/with-waiting.ts';
import { managerAsks } from './manager-asks.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';
import { WEBHOOK_UNKNOWN } from './webhook-unknown.ts';

/** Per address: more than any hotel needs in a minute, and too few to try PINs by. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

type OfOne = { Params: { webhook: string } };

/** What signs the calls of a webhook, changed by whoever runs the house without a call being missed. */
export function webhookSecretRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { webhooks, store, now } = surroundings;
  const fromManager = managerAsks(surroundings);

  app.post<OfOne>('/webhooks/:webhook/secret', few, async (request, reply) => {
    if (!(await fromManager(reply, parseClaim(request.body)))) return reply;
    const webhookId = request.params.webhook as WebhookId;
    const secret = newSigningSecret();
    const oldUntil = (now() + OLD_SECRET_MS) as Instant;
    const isChanged = await webhooks.changeSecret(request.hotelId, webhookId, secret, oldUntil);
    if (!isChanged) return sendError(reply, 404, WEBHOOK_UNKNOWN);
    return { webhookId, secret } satisfies WebhookMade;
  });

  app.post<OfOne>('/webhooks/:webhook/secret/end-old', few, async (request, reply) => {
    if (!(await fromManager(reply, parseClaim(request.body)))) return reply;
    await webhooks.endOldSecret(request.hotelId, request.params.webhook as WebhookId);
    return withWaiting(webhooks, store, request.hotelId);
  });
}
