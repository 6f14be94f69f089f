import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import { SERVER_DEVICE } from '#contract/server-actor.ts';
import type { CommandId, HotelId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { authoriserOf } from '#server/access/authorise.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import { crashPoint } from '#server/crash-points/crash-point.ts';
import { DeciderFailed, decidePushes, type Decided, type PushAnswer } from './decide-pushes.ts';
import type { Appended, EventStore } from './event-store.ts';
import { HotelImage } from './hotel-image.ts';

/** Waiting pushes that are decided and stored as one: this is worth 4 to 15 times on a busy hotel (server.md 2.1). */
const PUSHES_PER_BATCH = 10;
/** Lost races in a row before a push is given up; each lost race is progress of another writer. */
const ATTEMPTS_MAX = 50;

export type Pushed =
  | {
      readonly answer: 'recorded';
      readonly outcomes: Extract<PushAnswer, { answer: 'recorded' }>['outcomes'];
      readonly head: Position;
    }
  | Extract<PushAnswer, { answer: 'seq-gap' }>
  /** Nothing is known of the commands: the device must send the same ones again. */
  | { readonly answer: 'unavailable' }
  /** The hotel was restored and waits for what its devices have; nothing was decided. */
  | { readonly answer: 'gathering' };

export type WriterSurroundings = {
  readonly store: EventStore;
  readonly access: AccessStore;
  /** The log has grown: tell whoever waits for that. */
  readonly poke: (hotelId: HotelId, head: Position) => void;
  /** A bug or a failing disk, for the people who run the server. */
  readonly report: (trouble: unknown) => void;
  /** Whether the hotel waits for what its devices know of a lost log, asked for a device or not. Absent: no hotel does. */
  readonly isGathering?: (hotelId: HotelId, isDeviceThere: boolean) => Promise<boolean>;
  /** Hears what became of each attempt to write. */
  readonly onAppended?: (appended: Appended) => void;
};

type Waiting = { readonly commands: readonly ReceivedCommand[]; readonly answer: (pushed: Pushed) => void };

/**
 * The only writer of one hotel in this process: one queue, one batch at a time. Other processes may write the same hotel;
 * the keys of the store decide who was first, and whoever was not decides again.
 */
export class HotelWriter {
  readonly #hotelId: HotelId;
  readonly #surroundings: WriterSurroundings;
  readonly #waiting: Waiting[] = [];
  #deciding = 0;
  #image: HotelImage | undefined;
  #draining: Promise<void> | undefined;

  constructor(hotelId: HotelId, surroundings: WriterSurroundings) {
    this.#hotelId = hotelId;
    this.#surroundings = surroundings;
  }

  /** Resolved when the commands are on disk, each with its one outcome, however often it was sent. */
  push(commands: readonly ReceivedCommand[]): Promise<Pushed> {
    return new Promise((answer) => {
      this.#waiting.push({ commands, answer });
      this.#draining ??= this.#drain();
    });
  }

  /** Undefined when nothing waits, else resolved when nothing does any more. */
  get busy(): Promise<void> | undefined {
    return this.#draining;
  }

  async #drain(): Promise<void> {
    // One turn later, so that pushes which arrive together are stored together.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#settleBatch(this.#waiting.splice(0, PUSHES_PER_BATCH));
    this.#draining = undefined;
  }

  /** Pushes that have no answer yet. */
  get waiting(): number {
    return this.#waiting.length + this.#deciding;
  }

  async #settleBatch(batch: readonly Waiting[]): Promise<void> {
    this.#deciding = batch.length;
    try {
      if (await this.#surroundings.isGathering?.(this.#hotelId, isOfDevices(batch))) {
        for (const { answer } of batch) answer({ answer: 'gathering' });
        return;
      }
      crashPoint('push/before-deciding');
      const { answers, head } = await this.#record(batch.map(({ commands }) => commands));
      batch.forEach(({ answer }, index) => answer(withHead(answers[index], head)));
      await this.#image?.keepIfDue();
    } catch (error) {
      // Whether the batch was stored is unknown, and so is what the image should be.
      this.#image = undefined;
      this.#surroundings.report(error);
      for (const { answer } of batch) answer({ answer: 'unavailable' });
    } finally {
      this.#deciding = 0;
    }
  }

  async #record(
    pushes: readonly (readonly ReceivedCommand[])[],
  ): Promise<{ readonly answers: readonly PushAnswer[]; readonly head: Position }> {
    const failing = new Set<CommandId>();
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
      const image = (this.#image ??= await HotelImage.load(this.#surroundings.store, this.#hotelId));
      const decided = await this.#decide(pushes, image, failing);
      if (!decided) continue;
      if (await this.#append(decided, image)) return { answers: decided.answers, head: image.position };
      await image.catchUp();
    }
    throw new Error(`${ATTEMPTS_MAX} attempts to write to ${this.#hotelId} came too late`);
  }

  /** Undefined where the domain failed on a command: it is set aside in the next attempt, on a new image. */
  async #decide(
    pushes: readonly (readonly ReceivedCommand[])[],
    image: HotelImage,
    failing: Set<CommandId>,
  ): Promise<Decided | undefined> {
    const { store, access, report } = this.#surroundings;
    const hotelId = this.#hotelId;
    const commands = pushes.flat();
    // In this order: a command that another process records in between is then known, and never taken for a gap.
    const lastSeqs = await this.#lastSeqs(commands);
    const known = await store.outcomesOf(
      hotelId,
      commands.map(({ commandId }) => commandId),
    );
    const authorise = await authoriserOf(access, hotelId);
    try {
      return decidePushes(pushes, {
        hotelId,
        state: image.fork(),
        position: image.position,
        known,
        lastSeqs,
        authorise,
        failing,
      });
    } catch (error) {
      if (!(error instanceof DeciderFailed)) throw error;
      report(error);
      failing.add(error.commandId);
      this.#image = undefined;
      return undefined;
    }
  }

  async #lastSeqs(commands: readonly ReceivedCommand[]): Promise<ReadonlyMap<ReplicaId, number>> {
    const lastSeqs = new Map<ReplicaId, number>();
    for (const replicaId of new Set(commands.map((command) => command.replicaId))) {
      lastSeqs.set(replicaId, await this.#surroundings.store.lastSeq(this.#hotelId, replicaId));
    }
    return lastSeqs;
  }

  async #append({ batch }: Decided, image: HotelImage): Promise<boolean> {
    if (batch.commands.length === 0) {
      // Everything was known; another process may have recorded it.
      await image.catchUp();
      return true;
    }
    crashPoint('push/before-storing');
    const appended = await this.#surroundings.store.append(batch);
    this.#surroundings.onAppended?.(appended);
    if (appended !== 'ok') return false;
    image.fold(batch.events);
    crashPoint('push/before-poke');
    this.#surroundings.poke(this.#hotelId, image.position);
    return true;
  }
}

function withHead(answer: PushAnswer | undefined, head: Position): Pushed {
  if (!answer) return { answer: 'unavailable' };
  return answer.answer === 'recorded' ? { ...answer, head } : answer;
}

function isOfDevices(batch: readonly Waiting[]): boolean {
  return batch.some(({ commands }) => commands.some(({ device }) => device !== SERVER_DEVICE));
}
