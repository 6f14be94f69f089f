import { DueWork } from '#server/due/due-work.ts';
import { leasedTurn } from '#server/due/leased-turn.ts';
import { DeliverInOrder, type DeliveryParts } from './deliver-in-order.ts';
import { DeliveryLease, type WebhookName } from './delivery-lease.ts';
import { dueWebhooks } from './due-webhooks.ts';

export type WebhookDeliveriesParts = DeliveryParts & {
  /** A name of this process that no other has: what it holds is held under it. */
  readonly holder: string;
  readonly report: (trouble: unknown) => void;
};

/** What failed is due again some time, and what another process has left behind. */
const EVERY_MS = 5_000;

/** Webhooks of this process that are called at the same time. */
const AT_ONCE = 16;

/**
 * Calls the webhooks of all hotels, each in the order of its hotel's log and by one process at a time. What may have been
 * delivered by a process that has died before it was written down is delivered again under the same id.
 */
export function webhookDeliveries(parts: WebhookDeliveriesParts): DueWork<WebhookName> {
  const { sql, now, holder, report } = parts;
  return new DueWork({
    due: (atMost) => dueWebhooks(sql, now(), atMost),
    takeTurn: leasedTurn(
      (name) => new DeliveryLease(sql, name, holder),
      now,
      (held, signal) => new DeliverInOrder(parts, held, signal).run(),
    ),
    atOnce: AT_ONCE,
    everyMs: EVERY_MS,
    report,
  });
}
