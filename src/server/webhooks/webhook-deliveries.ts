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

/** After a log has grown, so that many pushes in a row are one look. */
const SOON_MS = 50;

/** Webhooks of this process that are called at the same time. */
const AT_ONCE = 16;

/**
 * Calls the webhooks of all hotels, each in the order of its hotel's log and by one process at a time. Nothing is kept in
 * memory: what a process that has died had not delivered is due for the next one, and what it may have delivered without
 * writing it down is delivered again under the same id.
 */
export class WebhookDeliveries {
  readonly #parts: WebhookDeliveriesParts;
  readonly #ending = new AbortController();
  readonly #turns = new Map<string, Promise<void>>();
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;

  constructor(parts: WebhookDeliveriesParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#look(), EVERY_MS).unref();
    this.wake();
  }

  /** A log has grown, or somebody wants something sent. */
  wake(): void {
    if (this.#timer === undefined) return;
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      void this.#look();
    }, SOON_MS).unref();
  }

  /** Resolved when nothing is being sent any more; what was under way is broken off, and is due for whoever comes next. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    clearTimeout(this.#soon);
    this.#timer = undefined;
    this.#ending.abort();
    await this.#looking;
    await Promise.all(this.#turns.values());
  }

  /** Delivers what is due now, until nothing is. */
  async deliverDue(): Promise<void> {
    await this.#look();
    while (this.#turns.size > 0) await Promise.race(this.#turns.values());
  }

  #look(): Promise<void> {
    this.#looking ??= this.#startTurns().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #startTurns(): Promise<void> {
    const free = AT_ONCE - this.#turns.size;
    if (free <= 0 || this.#ending.signal.aborted) return;
    try {
      const { sql, now } = this.#parts;
      for (const name of await dueWebhooks(sql, now(), free)) this.#startTurn(name);
    } catch (error) {
      // Nothing is lost: what was not sent is still due at the next look.
      this.#parts.report(error);
    }
  }

  #startTurn(name: WebhookName): void {
    const key = JSON.stringify(name);
    if (this.#turns.has(key)) return;
    const turn = this.#takeTurn(name)
      .catch(this.#parts.report)
      .finally(() => this.#turns.delete(key));
    this.#turns.set(key, turn);
  }

  async #takeTurn(name: WebhookName): Promise<void> {
    const { sql, holder, now } = this.#parts;
    const lease = new DeliveryLease(sql, name, holder);
    const state = await lease.take(now());
    if (!state) return;
    try {
      await new DeliverInOrder(this.#parts, { name, lease, state }, this.#ending.signal).run();
    } finally {
      await lease.release(now());
    }
    // There may be more for it, or for one that found no place before.
    this.wake();
  }
}
