import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';
import type { ExchangeEnd, ExchangeParts } from './exchange-parts.ts';
import { OutboxPush, type PushQueue } from './push-outbox.ts';

export type Queue = { readonly replicaId: ReplicaId; readonly commands: readonly ReceivedCommand[] };

/** Commands that are sent without waiting for the log to tell of them: what has its outcome leaves the queue at once. */
export class TakenQueue implements PushQueue {
  readonly replicaId: ReplicaId;
  #waiting: readonly ReceivedCommand[];

  constructor({ replicaId, commands }: Queue) {
    this.replicaId = replicaId;
    this.#waiting = commands;
  }

  get length(): number {
    return this.#waiting.length;
  }

  async waiting(limit: number): Promise<readonly ReceivedCommand[]> {
    return this.#waiting.slice(0, limit);
  }

  answeredUpTo(seq: number): void {
    this.#waiting = this.#waiting.filter((command) => command.seq > seq);
  }
}

export type Sending = Pick<ExchangeParts, 'server' | 'clock' | 'stop'> & {
  readonly epoch: string;
  /** Told before each push, and when nothing is left. */
  readonly onSent?: () => void;
};

/** Sends the whole queue, push by push. Undefined when each command has its outcome; otherwise why it ended before. */
export async function sendAll(queue: TakenQueue, sending: Sending): Promise<ExchangeEnd | undefined> {
  const { server, clock, stop, epoch, onSent } = sending;
  const listener = { onContact: () => {}, onProgress: () => {} };
  const outbox = new OutboxPush({ queue, server, clock, listener, stop });
  for (;;) {
    onSent?.();
    const commands = await outbox.next();
    if (!commands || commands.length === 0) return undefined;
    const end = await outbox.push(commands, epoch);
    if (end) return end;
    queue.answeredUpTo(outbox.answeredUpTo);
  }
}
