import type { RecordedEvent } from '#contract/commands.ts';
import type { Instant, Position } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import type { DestinationRules } from '#server/outgoing/find-destination.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { afterFailure } from './after-failure.ts';
import { attemptDelivery, type Attempted } from './attempt-delivery.ts';
import { DeadLetters } from './dead-letters.ts';
import type { DeliveryLease, DeliveryState, WebhookName } from './delivery-lease.ts';
import { isHeardBy } from './is-heard-by.ts';
import { messageOf, type EventMessage } from './messages.ts';

export type DeliveryParts = {
  readonly sql: SqlConnection;
  readonly store: Pick<EventStore, 'readAfter'>;
  readonly rules: DestinationRules;
  readonly now: () => Instant;
  readonly chance: () => number;
  readonly onAttempt: (became: 'taken' | 'failed' | 'set-aside') => void;
};

/** Events of the log that are looked through at once. */
const STRETCH = 200;

/** Then it is another webhook's turn. */
const TURN_MS = 20_000;

/** One turn of a webhook that this process holds: dead letters that somebody wants sent, then what comes next in the log. */
export class DeliverInOrder {
  readonly #parts: DeliveryParts;
  readonly #name: WebhookName;
  readonly #lease: DeliveryLease;
  readonly #signal: AbortSignal;
  readonly #deadLetters: DeadLetters;
  #state: DeliveryState;

  constructor(
    parts: DeliveryParts,
    held: { readonly name: WebhookName; readonly lease: DeliveryLease; readonly state: DeliveryState },
    signal: AbortSignal,
  ) {
    this.#parts = parts;
    this.#name = held.name;
    this.#lease = held.lease;
    this.#state = held.state;
    this.#signal = signal;
    this.#deadLetters = new DeadLetters(parts.sql);
  }

  async run(): Promise<void> {
    const until = this.#parts.now() + TURN_MS;
    await this.#sendDeadLetters(until);
    if (this.#state.nextAt > this.#parts.now()) return;
    while (this.#parts.now() < until && !this.#signal.aborted) {
      const recorded = await this.#read(this.#state.position, STRETCH);
      if (recorded.length === 0 || !(await this.#deliver(recorded, until))) return;
    }
  }

  async #sendDeadLetters(until: number): Promise<void> {
    const { hotelId, webhookId } = this.#name;
    let after = 0 as Position;
    while (this.#parts.now() < until && !this.#signal.aborted) {
      const position = await this.#deadLetters.wantedAfter(hotelId, webhookId, after);
      if (position === undefined || !(await this.#lease.keep(this.#state.position, this.#parts.now()))) return;
      const [recorded] = await this.#read((position - 1) as Position, 1);
      const message = recorded && messageOf(hotelId, recorded);
      const attempted = message ? await this.#attempt(message) : TAKEN;
      if (attempted.became === 'taken') await this.#deadLetters.taken(hotelId, webhookId, position);
      if (attempted.became === 'failed')
        await this.#deadLetters.refusedAgain(hotelId, webhookId, position, attempted.failure);
      after = position;
    }
  }

  /** Whether the turn goes on. */
  async #deliver(recorded: readonly RecordedEvent[], until: number): Promise<boolean> {
    for (const one of recorded) {
      if (this.#signal.aborted || this.#parts.now() >= until) return false;
      const message = messageOf(this.#name.hotelId, one);
      if (message && isHeardBy(this.#state.types, message.event) && !(await this.#deliverOne(message))) return false;
    }
    const { position } = this.#state;
    const end = recorded.at(-1)?.position ?? position;
    if (end === position) return true;
    this.#state = { ...this.#state, position: end };
    return this.#lease.passed(position, end, this.#parts.now());
  }

  async #deliverOne(message: EventMessage): Promise<boolean> {
    const { event } = message;
    const { position: from } = this.#state;
    if (!(await this.#lease.keep(from, this.#parts.now()))) return false;
    const attempted = await this.#attempt(message);
    if (attempted.became === 'ended') return false;
    if (attempted.became === 'failed') return this.#failed(message, attempted);
    this.#state = { ...this.#state, position: event.position, attempts: 0, failingSince: undefined };
    return this.#lease.delivered(from, event.position, this.#parts.now());
  }

  async #failed({ event }: EventMessage, { failure, retryAfterMs }: FailedDelivery): Promise<boolean> {
    const { position: from, attempts, failingSince } = this.#state;
    const at = this.#parts.now();
    const next = afterFailure({ failure, retryAfterMs, attempts, failingSince, at }, this.#parts.chance);
    if (next.becomes === 'again') await this.#lease.failed(from, { failure, at, nextAt: next.nextAt });
    if (next.becomes === 'off') await this.#lease.off(from, next.why, failure);
    if (next.becomes !== 'set-aside') return false;
    this.#parts.onAttempt('set-aside');
    this.#state = { ...this.#state, position: event.position, attempts: 0, failingSince: failingSince ?? at };
    const letter = { position: event.position, type: event.type, attempts: attempts + 1, failure };
    return this.#lease.setAside(from, letter, at);
  }

  async #attempt(message: EventMessage): Promise<Attempted> {
    const { url, secret, oldSecret, oldSecretUntil } = this.#state;
    const signing = { secret, oldSecret, oldSecretUntil };
    const attempt = { url, ...signing, message, at: this.#parts.now(), signal: this.#signal };
    const attempted = await attemptDelivery(attempt, this.#parts.rules);
    if (attempted.became !== 'ended') this.#parts.onAttempt(attempted.became);
    return attempted;
  }

  #read(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    return this.#parts.store.readAfter(this.#name.hotelId, after, limit);
  }
}

type FailedDelivery = Extract<Attempted, { became: 'failed' }>;

const TAKEN: Attempted = { became: 'taken' };
