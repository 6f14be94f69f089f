import { NEVER } from 'rxjs';
import { SYNC_PROTOCOL, type PulledEvent } from '#contract/sync-protocol.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { Instant, Position } from '#domain/kernel/identifiers.ts';
import type { Journal } from '#worker/journal/journal.ts';
import type { PullAnswer, PushAnswer, SyncServer } from '#worker/sync/sync-server.ts';
import type { GeneratedHotel } from './generated-hotel.ts';

const EPOCH = 'bench';

/**
 * The server of a generated hotel, inside the worker: it tells the log of the hotel, and confirms every command with what the
 * desk itself expected of it, so that the desk's own work is all that is measured. It can be cut off.
 */
export class GeneratedServer implements SyncServer {
  readonly pokes$ = NEVER;
  isCutOff = false;
  readonly #hotel: GeneratedHotel;
  readonly #journal: Pick<Journal, 'pending'>;
  readonly #startsAt: Position;
  readonly #confirmed: RecordedEvent[] = [];

  /** `cursor`: how far the desk had followed it before, also beyond the hotel as it was generated. */
  constructor(hotel: GeneratedHotel, journal: Pick<Journal, 'pending'>, cursor: Position) {
    this.#hotel = hotel;
    this.#journal = journal;
    this.#startsAt = Math.max(hotel.head, cursor) as Position;
  }

  async push({ commands }: Parameters<SyncServer['push']>[0]): Promise<PushAnswer> {
    if (this.isCutOff) return { answer: 'no-answer' };
    const waiting = new Map((await this.#journal.pending(commands.length)).map((row) => [row.commandId, row]));
    const outcomes = commands.map(({ commandId }) => {
      const row = waiting.get(commandId);
      const first = (this.#head + 1) as Position;
      if (!row) throw new Error(`${commandId} is on its way and not in the outbox`);
      const { at, businessDate, actor, device, offline } = row.envelope;
      for (const event of row.events) {
        const position = (this.#head + 1) as Position;
        this.#confirmed.push({
          position,
          commandId,
          at,
          businessDate,
          actor,
          device,
          offline,
          verdict: 'accepted',
          event,
        });
      }
      return { commandId, verdict: 'accepted' as const, first, last: this.#head };
    });
    return { answer: 'outcomes', response: { outcomes, head: this.#head, epoch: EPOCH, serverTime: now() } };
  }

  async pull(after: Position, limit: number): Promise<PullAnswer> {
    if (this.isCutOff) return { answer: 'no-answer' };
    const events: readonly PulledEvent[] =
      after < this.#hotel.head
        ? this.#hotel.after(after, limit)
        : this.#confirmed.slice(after - this.#startsAt, after - this.#startsAt + limit);
    const to = events.at(-1)?.position ?? after;
    const head = this.#head;
    return {
      answer: 'batch',
      batch: { protocol: SYNC_PROTOCOL, epoch: EPOCH, head, from: after, to, serverTime: now(), events },
    };
  }

  async offer(): ReturnType<SyncServer['offer']> {
    return { answer: 'offer', response: { taken: true, isGathering: false, head: this.#head } };
  }

  get #head(): Position {
    return (this.#startsAt + this.#confirmed.length) as Position;
  }
}

function now(): Instant {
  return Date.now() as Instant;
}
