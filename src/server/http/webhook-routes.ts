import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { parseClaim } from '#contract/claim.ts';
import { parseWebhookRequest, parseWebhookSwitch, WEBHOOKS_MAX, type WebhookMade } from '#contract/webhooks.ts';
import type { Position, WebhookId } from '#domain/kernel/identifiers.ts';
import { findDestination } from '#server/outgoing/find-destination.ts';
import { newSigningSecret } from '#server/webhooks/sign-delivery.ts';
import { withWaiting } from '#server/webhooks/with-waiting.ts';
import { managerAsks } from './manager-asks.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: more than any hotel needs in a minute, and too few to try PINs by, or to look strangers up. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** A name server gets this long when an address is given; later it is asked again at each attempt. */
const LOOK_UP_MS = 5_000;

type OfOne = { Params: { webhook: string } };

/** Which addresses the server calls with what the hotel publishes: given and taken back by whoever runs the house. */
export function webhookRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { webhooks, deliveries, destinationRules, store, now } = surroundings;
  const list = (hotelId: Parameters<typeof webhooks.of>[0]) => withWaiting(webhooks, store, hotelId);

  const fromManager = managerAsks(surroundings);

  app.get('/webhooks', async (request) => list(request.hotelId));

  app.post('/webhooks', few, async (request, reply) => {
    const asked = await fromManager(reply, parseWebhookRequest(request.body));
    if (!asked) return reply;
    const { hotelId, deviceId } = request;
    if ((await webhooks.of(hotelId)).length >= WEBHOOKS_MAX) {
      return sendError(reply, 409, { error: 'too-many', message: `A hotel has ${WEBHOOKS_MAX} webhooks at most.` });
    }
    const { url, types } = asked;
    const found = await findDestination(url, destinationRules, AbortSignal.timeout(LOOK_UP_MS));
    if (!found.ok) {
      return sendError(reply, 400, { error: found.trouble, message: 'The server does not call this.', field: 'url' });
    }
    const webhookId = uuidv7() as WebhookId;
    const secret = newSigningSecret();
    const position = (await store.head(hotelId)) ?? (0 as Position);
    await webhooks.add(hotelId, { webhookId, url, types, secret, position, madeBy: deviceId, madeAt: now() });
    reply.code(201);
    return { webhookId, secret } satisfies WebhookMade;
  });

  app.post<OfOne>('/webhooks/:webhook/remove', few, async (request, reply) => {
    if (!(await fromManager(reply, parseClaim(request.body)))) return reply;
    await webhooks.remove(request.hotelId, request.params.webhook as WebhookId);
    return list(request.hotelId);
  });

  app.post<OfOne>('/webhooks/:webhook/switch', few, async (request, reply) => {
    const asked = await fromManager(reply, parseWebhookSwitch(request.body));
    if (!asked) return reply;
    const webhookId = request.params.webhook as WebhookId;
    await (asked.isOn ? webhooks.switchOn(request.hotelId, webhookId) : webhooks.switchOff(request.hotelId, webhookId));
    deliveries.wake();
    return list(request.hotelId);
  });
}
