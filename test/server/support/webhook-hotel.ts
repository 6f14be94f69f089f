import { expect } from 'vitest';
import type { PublishedType } from '#contract/published-types.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelId, Instant, Position, WebhookId } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import type { DueWork } from '#server/due/due-work.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { parseOwnNetworks } from '#server/outgoing/own-networks.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { DeadLetters } from '#server/webhooks/dead-letters.ts';
import type { WebhookName } from '#server/webhooks/delivery-lease.ts';
import { webhookDeliveries } from '#server/webhooks/webhook-deliveries.ts';
import { Webhooks } from '#server/webhooks/webhooks.ts';
import { withWaiting } from '#server/webhooks/with-waiting.ts';
import { atTheDesk, bookRoom, device, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import { openAurora } from './aurora-commands.ts';
import { writerOn } from './open-writer.ts';
import { Replica } from './replica.ts';
import { aurora, createAurora } from './open-stores.ts';

export type WebhookStores = { readonly sql: SqlConnection; readonly store: EventStore; readonly access: AccessStore };

export const thisMachine = parseOwnNetworks('127.0.0.1')!;
export const webhook = 'laundry' as WebhookId;
export const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** Hotel Aurora with a webhook, any number of server processes, and a clock that only the test moves. */
export class WebhookHotel {
  readonly sql: SqlConnection;
  readonly store: EventStore;
  readonly webhooks: Webhooks;
  readonly deadLetters: DeadLetters;
  readonly attempts: string[] = [];
  now = Date.UTC(2026, 4, 3, 14, 5) as Instant;
  readonly #says: (commands: readonly HotelCommand[]) => Promise<unknown>;

  private constructor(stores: WebhookStores) {
    this.sql = stores.sql;
    this.store = stores.store;
    this.webhooks = new Webhooks(stores.sql);
    this.deadLetters = new DeadLetters(stores.sql);
    const { writer } = writerOn(stores);
    const desk = new Replica();
    this.#says = (commands) => writer.push(commands.map((command) => desk.says(command)));
  }

  static async open(stores: WebhookStores, url: string, types: readonly PublishedType[] = []): Promise<WebhookHotel> {
    const hotel = new WebhookHotel(stores);
    await createAurora(stores, atTheDesk.device);
    await hotel.#says(openAurora);
    await hotel.addWebhook(url, types);
    return hotel;
  }

  async addWebhook(url: string, types: readonly PublishedType[], webhookId = webhook, hotelId: HotelId = aurora) {
    const position = (await this.store.head(hotelId)) ?? (0 as Position);
    const madeAt = this.now;
    await this.webhooks.add(hotelId, { webhookId, url, types, secret, position, madeAt, madeBy: device('desk') });
  }

  /** A booking of each room: told as two events. */
  async book(...numbers: readonly string[]): Promise<void> {
    const bookings = numbers.map((number) =>
      bookRoom('García', nights('05-10', '05-12'), { reservationId: reservationOf(number), roomId: room(number) }),
    );
    await this.#says(bookings);
  }

  /** One server process. */
  startProcess(holder = 'one'): DueWork<WebhookName> {
    return webhookDeliveries({
      sql: this.sql,
      store: this.store,
      rules: { ownNetworks: thisMachine },
      now: () => this.now,
      chance: () => 0,
      holder,
      report: (trouble) => expect(trouble).toBe('no trouble'),
      onAttempt: (became) => this.attempts.push(became),
    });
  }

  /** What waited is over, and one process looks. */
  async after(ms: number, process = this.startProcess()): Promise<void> {
    this.now = (this.now + ms) as Instant;
    await process.doDue();
  }

  async listed() {
    const [first] = await withWaiting(this.webhooks, this.store, aurora);
    if (!first) throw new Error('there is no webhook');
    return first;
  }

  deadLetterList() {
    return this.deadLetters.of(aurora, webhook);
  }
}

/** What the receiver reads in each body, in the order in which it came. */
export function told(received: readonly { readonly body: string }[]): readonly string[] {
  return received.map(({ body }) => {
    const { type, data } = JSON.parse(body) as { type: string; data: { reservationId?: string } };
    return `${type} ${data.reservationId ?? ''}`;
  });
}
