import { WAITING_LOOKED_AT, type Webhook } from '#contract/webhooks.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { isHeardBy } from './is-heard-by.ts';
import { messageOf } from './messages.ts';
import type { KeptWebhook } from './webhook-rows.ts';
import type { Webhooks } from './webhooks.ts';

/** The webhooks of a hotel, each with what waits for it in the log. */
export async function withWaiting(
  webhooks: Webhooks,
  store: Pick<EventStore, 'readAfter'>,
  hotelId: HotelId,
): Promise<readonly Webhook[]> {
  const kept = await webhooks.of(hotelId);
  return Promise.all(kept.map((webhook) => withItsWaiting(webhook, store, hotelId)));
}

async function withItsWaiting(
  webhook: KeptWebhook,
  store: Pick<EventStore, 'readAfter'>,
  hotelId: HotelId,
): Promise<Webhook> {
  const behind = await store.readAfter(hotelId, webhook.position, WAITING_LOOKED_AT);
  const waiting = behind.filter((recorded) => {
    const message = messageOf(hotelId, recorded);
    return message !== undefined && isHeardBy(webhook.types, message.event);
  });
  return { ...webhook, waiting: waiting.length, mayBeMore: behind.length === WAITING_LOOKED_AT };
}
