import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import { PUSH_COMMANDS_MAX, SYNC_PROTOCOL, type PushResponse } from '#contract/sync-protocol.ts';
import type { CommandId, ReplicaId } from '#domain/kernel/identifiers.ts';
import { crashPoint } from '../crash-points/crash-point.ts';
import { appVersion } from './app-version.ts';
import { misbehaves, type ExchangeParts, type Step } from './exchange-parts.ts';
import { pushBatch } from './push-batch.ts';
import { setAsideUnreadable } from './set-aside-unreadable.ts';
import { reportContact } from './report-contact.ts';
import type { PushAnswer } from './sync-server.ts';

/** A server that asks for another seq more often than this is not counting as it should. */
const SEQ_GAPS_MAX = 3;

/** Commands of one replica that wait for their verdict, in order of seq: this device's own, or those of a saved outbox. */
export type PushQueue = {
  readonly replicaId: ReplicaId;
  waiting(limit: number): Promise<readonly ReceivedCommand[]>;
  /** The seq of the last command that there is. Absent where it is no device's own queue. */
  savedUpTo?(): Promise<number>;
};

export type OutboxPushParts = Pick<ExchangeParts, 'server' | 'clock' | 'stop'> & {
  readonly queue: PushQueue;
  readonly listener: Pick<ExchangeParts['listener'], 'onContact' | 'onProgress'>;
};

/**
 * The commands that wait, on their way up: in order of seq, one push in flight. Nothing leaves the outbox here; a command
 * leaves it when its event is pulled, so sending one twice is possible at any time and the server decides it once.
 */
export class OutboxPush {
  readonly #parts: OutboxPushParts;
  /** Commands up to this seq have their outcome. */
  #answeredUpTo = 0;
  #atMost = PUSH_COMMANDS_MAX;
  /** Goes up alone and wrapped up, because the server could not read it. */
  #unreadable: CommandId | undefined;
  #seqGaps = 0;
  #isAhead = false;

  constructor(parts: OutboxPushParts) {
    this.#parts = parts;
  }

  get answeredUpTo(): number {
    return this.#answeredUpTo;
  }

  /**
   * The server has stayed at a command that left this queue long ago: it knows that one from another queue, of before a
   * restore, and never counts it in this one.
   */
  get isAhead(): boolean {
    return this.#isAhead;
  }

  /**
   * The commands of the next push; none: nothing waits. To be asked when the events of the last push were pulled: undefined
   * says that they did not tell of all its commands, which would hold up the queue for ever.
   */
  async next(): Promise<readonly ReceivedCommand[] | undefined> {
    const waiting = await this.#parts.queue.waiting(PUSH_COMMANDS_MAX);
    if (waiting.some(({ seq }) => seq <= this.#answeredUpTo)) return undefined;
    const batch = pushBatch(waiting, this.#atMost);
    return batch.map((envelope) => (envelope.commandId === this.#unreadable ? setAsideUnreadable(envelope) : envelope));
  }

  async push(commands: readonly ReceivedCommand[], epoch: string): Step {
    const { listener, clock, server, queue, stop } = this.#parts;
    listener.onProgress({ sending: commands.map(({ commandId }) => commandId) });
    const sentAt = clock();
    const savedUpTo = await queue.savedUpTo?.();
    const told = savedUpTo === undefined ? {} : { savedUpTo };
    const request = { protocol: SYNC_PROTOCOL, appVersion, replicaId: queue.replicaId, epoch, ...told, commands };
    crashPoint('push/before-request');
    const answer = await server.push(request, stop);
    crashPoint('push/after-answer');
    listener.onProgress({ sending: [] });
    if (answer.answer === 'outcomes') reportContact(this.#parts, sentAt, answer.response);
    return this.#read(answer, commands, epoch);
  }

  #read(answer: PushAnswer, commands: readonly ReceivedCommand[], epoch: string): Awaited<Step> {
    switch (answer.answer) {
      case 'outcomes':
        return this.#readOutcomes(answer.response, commands, epoch);
      case 'seq-gap':
        return this.#sendAgain(answer.expectedSeq, commands);
      case 'unreadable':
        return this.#sendAlone(answer.detail, commands);
      case 'no-answer':
      case 'busy':
      case 'device-not-enrolled':
      case 'device-revoked':
      case 'other-epoch':
      case 'misbehaves':
        return { end: 'failed', failure: answer };
    }
  }

  #readOutcomes(response: PushResponse, commands: readonly ReceivedCommand[], epoch: string): Awaited<Step> {
    if (response.epoch !== epoch) return { end: 'failed', failure: { answer: 'other-epoch' } };
    const decided = new Set(response.outcomes.map(({ commandId }) => commandId));
    if (!commands.every(({ commandId }) => decided.has(commandId))) {
      return misbehaves('a command was left without an outcome');
    }
    this.#answeredUpTo = commands.at(-1)?.seq ?? this.#answeredUpTo;
    this.#unreadable = undefined;
    return undefined;
  }

  /**
   * The server stands elsewhere. The pull that follows takes away what it has decided already, and the next push starts
   * where the outbox then starts: with the seq that it expects, unless one of the two has lost commands.
   */
  #sendAgain(expectedSeq: number, commands: readonly ReceivedCommand[]): Awaited<Step> {
    this.#seqGaps += 1;
    if (this.#seqGaps <= SEQ_GAPS_MAX) return undefined;
    this.#isAhead = expectedSeq < (commands[0]?.seq ?? 0);
    return misbehaves(`it expects command ${expectedSeq} of this browser, where ${commands[0]?.seq} is the next one`);
  }

  /** One unreadable command makes the push unreadable: it is looked for by sending one at a time, and then wrapped up. */
  #sendAlone(detail: string, commands: readonly ReceivedCommand[]): Awaited<Step> {
    const [first] = commands;
    if (commands.length > 1) {
      this.#atMost = 1;
      return undefined;
    }
    if (!first || first.commandId === this.#unreadable) return misbehaves(detail);
    this.#unreadable = first.commandId;
    return undefined;
  }
}
