import type { CommandId } from '#domain/kernel/identifiers.ts';
import type { Fence, Journal, OutboxRow } from '#worker/journal/journal.ts';
import { FaultCount, type Fault } from './fault-count.ts';
import { FenceBook } from './oracles/fence-book.ts';
import { SeededRandom } from './seeded-random.ts';

/** What a disk is watched by, whatever its tabs believe. */
export type DiskBooks = {
  readonly fences: FenceBook;
  /** Commands in the order in which they were stored. */
  readonly saved: CommandId[];
};

export type DiskParts = DiskBooks & {
  readonly random: SeededRandom;
  readonly faults: FaultCount;
  /** Ends the tab that this disk belongs to; told in the middle of a transaction. */
  readonly die: () => void;
};

/**
 * The disk as one tab meets it: it can be full, and the tab can die just before or just after a transaction. A tab that is
 * dead hears nothing any more; one that is frozen hears when it is thawed.
 */
export class UnreliableDisk {
  readonly #parts: DiskParts;
  #isPerfect = false;
  #isDead = false;
  #thawed: Promise<void> = Promise.resolve();
  #thaw: (() => void) | undefined;

  constructor(parts: DiskParts) {
    this.#parts = parts;
  }

  get isFrozen(): boolean {
    return this.#thaw !== undefined;
  }

  freeze(): void {
    if (!this.#thaw) this.#thawed = new Promise((resolve) => (this.#thaw = resolve));
  }

  thaw(): void {
    this.#thaw?.();
    this.#thaw = undefined;
  }

  become(isPerfect: boolean): void {
    this.#isPerfect = isPerfect;
  }

  /** From now on nothing of this tab goes on. */
  bury(): void {
    this.#isDead = true;
  }

  /** The same journal, as this tab meets it. */
  journal(inner: Journal): Journal {
    const reads = <Answer>(read: () => Promise<Answer>) => this.#whileAlive(read);
    const writes = <Answer>(write: () => Promise<Answer>) => this.#transaction(write);
    return {
      replicaId: inner.replicaId,
      branch: inner.branch,
      epoch: () => reads(() => inner.epoch()),
      mark: () => reads(() => inner.mark()),
      newsSince: (mark) => reads(() => inner.newsSince(mark)),
      record: (mark, decide) =>
        writes(async () => {
          let rows: readonly OutboxRow[] = [];
          const recorded = await inner.record(mark, (news, nextSeq) => (rows = decide(news, nextSeq)));
          this.#parts.saved.push(...rows.map(({ commandId }) => commandId));
          return recorded;
        }),
      pending: (limit) => reads(() => inner.pending(limit)),
      takeFence: () =>
        writes(async () => {
          const fence = await inner.takeFence();
          this.#parts.fences.taken(fence, this);
          return fence;
        }),
      apply: (batch, fence) => writes(() => this.#fenced('apply', fence, () => inner.apply(batch, fence))),
      follow: (log, fence) => writes(() => this.#fenced('follow', fence, () => inner.follow(log, fence))),
      recovery: () => reads(() => inner.recovery()),
      dismissRecovery: () => writes(() => inner.dismissRecovery()),
      eventUpTo: (position) => reads(() => inner.eventUpTo(position)),
      eventsAfter: (position, limit) => reads(() => inner.eventsAfter(position, limit)),
      guestDetails: (slice) => reads(() => inner.guestDetails(slice)),
      detailsPageOf: (guestId) => inner.detailsPageOf(guestId),
      guestDetailsOn: (pages) => reads(() => inner.guestDetailsOn(pages)),
      begin: (beginning, fence) => writes(() => this.#fenced('begin', fence, () => inner.begin(beginning, fence))),
      missingHistory: () => reads(() => inner.missingHistory()),
      addHistory: (batch, fence) =>
        writes(() => this.#fenced('addHistory', fence, () => inner.addHistory(batch, fence))),
      startOver: () => writes(() => inner.startOver()),
      compact: () => writes(() => inner.compact()),
      close: () => inner.close(),
    };
  }

  /** A write that is let through is written down; all of it happens at once, as a transaction does. */
  async #fenced<Answer extends string>(what: string, fence: Fence, commit: () => Promise<Answer>): Promise<Answer> {
    const { fences } = this.#parts;
    const { latest } = fences;
    const answer = await commit();
    if (['applied', 'followed', 'begun'].includes(answer)) fences.wrote(what, { fence, tab: this, latest });
    return answer;
  }

  /** Waits while the tab is frozen; what a dead tab waits for never comes. */
  async #whileAlive<Answer>(go: () => Promise<Answer>): Promise<Answer> {
    await this.#thawed;
    if (this.#isDead) return never();
    const answer = await go();
    await this.#thawed;
    return this.#isDead ? never() : answer;
  }

  #transaction<Answer>(commit: () => Promise<Answer>): Promise<Answer> {
    return this.#whileAlive(async () => {
      if (this.#happens(0.004, 'tab died before its transaction')) return this.#death();
      if (this.#happens(0.01, 'disk full')) throw new DOMException('The disk is full.', 'QuotaExceededError');
      const answer = await commit();
      return this.#happens(0.006, 'tab died after its transaction') ? this.#death() : answer;
    });
  }

  #death(): Promise<never> {
    this.#parts.die();
    return never();
  }

  #happens(probability: number, fault: Fault): boolean {
    if (this.#isPerfect || !this.#parts.random.chance(probability)) return false;
    this.#parts.faults.add(fault);
    return true;
  }
}

/** For whoever looks at it without being part of what happens. */
export function reliableDisk(): UnreliableDisk {
  const disk = new UnreliableDisk({
    random: new SeededRandom(0),
    faults: new FaultCount(),
    fences: new FenceBook(),
    saved: [],
    die: () => undefined,
  });
  disk.become(true);
  return disk;
}

/** One for each who waits: a promise remembers all who wait for it, and would keep every dead tab of a long run. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}
