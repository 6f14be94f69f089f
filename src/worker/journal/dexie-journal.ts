import { v7 as uuidv7 } from 'uuid';
import type { RecordedEvent } from '#contract/commands.ts';
import type { Recovery } from '#contract/recovery.ts';
import type { PullResponse } from '#contract/sync-protocol.ts';
import type { Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { crashPoint } from '../crash-points/crash-point.ts';
import { detailsAfter, detailsPageOf, type DetailsSlice, type GuestAsKnown } from './details-pages.ts';
import { historyIn, mustReachBack, withHistory } from './begun-head.ts';
import { storeBatch } from './dexie-store-batch.ts';
import type { HotelDatabase } from './hotel-database.ts';
import {
  JournalReplaced,
  type Applied,
  type Beginning,
  type Fence,
  type FollowedLog,
  type Journal,
  type JournalMark,
  type JournalNews,
  type OutboxRow,
} from './journal.ts';
import type { LoadRewrites } from './journal-rewrites.ts';
import { newJournalHead, type JournalHead } from './journal-head.ts';
import { recordAtMark } from './record-at-mark.ts';
import { unpackDetails, type StoredDetails } from './stored-details.ts';
import { joinSmallSegments } from './join-small-segments.ts';
import { eventsOf, lastUpTo, segmentOf, type LogSegment } from './log-segment.ts';

/** Segments read at once while a replay looks for enough events. */
const SEGMENTS_PER_READ = 16;

/**
 * The journal of a hotel in this browser's IndexedDB, which orders the transactions of all tabs. What is pulled is stored over
 * `pulling`, a relaxed connection to the same database, so that no click waits for a disk that writes what the server has anyway.
 */
export async function openDexieJournal(
  database: HotelDatabase,
  loadRewrites: LoadRewrites,
  pulling: HotelDatabase = database,
): Promise<Journal> {
  await Promise.all([database.open(), pulling.open()]);
  const newborn = newJournalHead(uuidv7() as ReplicaId);
  const head = await database.transaction('rw', database.meta, async () => {
    const known = await database.meta.get('journal');
    if (!known) await database.meta.add(newborn);
    return known ?? newborn;
  });
  return new DexieJournal({ database, pulling, loadRewrites }, head);
}

type JournalParts = {
  readonly database: HotelDatabase;
  readonly pulling: HotelDatabase;
  readonly loadRewrites: LoadRewrites;
};

class DexieJournal implements Journal {
  readonly replicaId: ReplicaId;
  readonly detailsPageOf = detailsPageOf;
  readonly branch: number;
  readonly #database: HotelDatabase;
  readonly #pulling: HotelDatabase;
  readonly #loadRewrites: LoadRewrites;

  constructor({ database, pulling, loadRewrites }: JournalParts, { replicaId, branch = 0 }: JournalHead) {
    this.#database = database;
    this.#pulling = pulling;
    this.#loadRewrites = loadRewrites;
    this.replicaId = replicaId;
    this.branch = branch;
  }

  async epoch(): Promise<string | undefined> {
    return (await this.#head()).epoch;
  }

  async mark(): Promise<JournalMark> {
    const { cursor, lastSeq } = await this.#head();
    return { cursor, seq: lastSeq };
  }

  newsSince(mark: JournalMark): Promise<JournalNews | undefined> {
    return this.#transaction('r', async () => this.#news(mark, await this.#head()));
  }

  async record(
    mark: JournalMark,
    decide: (news: JournalNews | undefined, nextSeq: number) => readonly OutboxRow[],
  ): Promise<JournalMark> {
    crashPoint('dispatch/before-transaction');
    const at = await this.#recordAt(mark, (nextSeq) => decide(undefined, nextSeq));
    if (at !== 'moved') return at;
    return this.#transaction('rw', async () => {
      const head = await this.#head();
      const rows = decide(await this.#news(mark, head), head.lastSeq + 1);
      const seq = head.lastSeq + rows.length;
      if (rows.length > 0) {
        const { outbox, meta } = this.#database;
        await Promise.all([outbox.bulkAdd(rows), meta.put({ ...head, lastSeq: seq })]);
        crashPoint('dispatch-after-news/before-commit');
      }
      return { cursor: head.cursor, seq };
    });
  }

  pending(limit: number): Promise<readonly OutboxRow[]> {
    return this.#database.outbox.limit(limit).toArray();
  }

  takeFence(): Promise<Fence> {
    return this.#transaction('rw', async () => {
      const head = await this.#head();
      const fence = head.fence + 1;
      await this.#database.meta.put({ ...head, fence });
      crashPoint('fence/before-commit');
      return fence;
    });
  }

  apply(batch: PullResponse, fence: Fence): Promise<Applied> {
    const { outbox, log, details, meta, sent, recovery } = this.#pulling;
    return this.#pulling.transaction('rw', [outbox, log, details, meta, sent, recovery], async () => {
      const head = await this.#headIn(this.#pulling);
      if (head.fence !== fence) return 'fenced';
      if (head.epoch !== undefined && head.epoch !== batch.epoch) return 'other-epoch';
      if (head.cursor !== batch.from) return 'moved';
      await storeBatch(this.#pulling, head, batch);
      return 'applied';
    });
  }

  async follow(log: FollowedLog, fence: Fence): Promise<'followed' | 'fenced'> {
    // Before the transaction: IndexedDB ends one that waits for anything else.
    const { follow } = await this.#loadRewrites();
    return this.#database.transaction('rw', this.#database.tables, async () => {
      const head = await this.#head();
      if (head.fence !== fence) return 'fenced';
      await follow(this.#database, head, log);
      return 'followed';
    });
  }

  async begin(beginning: Beginning, fence: Fence): Promise<'begun' | 'fenced' | 'too-late'> {
    const { begin } = await this.#loadRewrites();
    return this.#database.transaction('rw', this.#database.tables, async () => {
      const head = await this.#head();
      if (head.fence !== fence) return 'fenced';
      return begin(this.#database, head, beginning);
    });
  }

  async missingHistory(): Promise<readonly [Position, Position] | undefined> {
    const { began } = await this.#head();
    return began && [began.historyUpTo, began.position];
  }

  addHistory(batch: PullResponse, fence: Fence): Promise<Applied> {
    const { log, meta } = this.#pulling;
    return this.#pulling.transaction('rw', [log, meta], async () => {
      const head = await this.#headIn(this.#pulling);
      if (head.fence !== fence) return 'fenced';
      if (head.epoch !== batch.epoch) return 'other-epoch';
      if (head.began?.historyUpTo !== batch.from) return 'moved';
      const to = Math.min(batch.to, head.began.position) as Position;
      await log.add(segmentOf({ ...batch, to, events: historyIn(batch.events, head) }));
      crashPoint('history/segment-without-head');
      await meta.put(withHistory(head, to));
      return 'applied';
    });
  }

  async startOver(): Promise<void> {
    const { startOver } = await this.#loadRewrites();
    await this.#database.transaction('rw', this.#database.tables, async () =>
      startOver(this.#database, await this.#head()),
    );
  }

  async recovery(): Promise<Recovery | undefined> {
    return (await this.#database.recovery.get('recovery'))?.recovery;
  }

  async dismissRecovery(): Promise<void> {
    await this.#database.recovery.delete('recovery');
  }

  eventsAfter(position: Position, limit: number): Promise<readonly RecordedEvent[]> {
    const { log, meta } = this.#database;
    return this.#database.transaction('r', [log, meta], async () => {
      mustReachBack(await this.#head(), position);
      const next = (position + 1) as Position;
      const around = await log.where('from').belowOrEqual(next).last();
      let events = around ? eventsOf([around], position) : [];
      let last = around?.from ?? (0 as Position);
      while (events.length < limit) {
        const segments = await log.where('from').above(last).limit(SEGMENTS_PER_READ).toArray();
        events = [...events, ...eventsOf(segments, position)];
        last = segments.at(-1)?.from ?? last;
        if (segments.length < SEGMENTS_PER_READ) break;
      }
      return events;
    });
  }

  async eventUpTo(position: Position): Promise<RecordedEvent | undefined> {
    const { log } = this.#database;
    const [last, before] = await log.where('from').belowOrEqual(position).reverse().limit(2).toArray();
    return last && lastUpTo(position, before ? [before, last] : [last]);
  }

  async guestDetails(slice?: DetailsSlice): Promise<readonly GuestAsKnown[]> {
    const { details } = this.#database;
    const pages = slice ? details.where(':id').between(...slice) : details;
    return guestsOn(await pages.toArray());
  }

  async guestDetailsOn(pages: readonly string[]): Promise<readonly GuestAsKnown[]> {
    return guestsOn(await this.#database.details.bulkGet([...pages]));
  }

  compact(): Promise<boolean> {
    const { log, meta } = this.#pulling;
    return this.#pulling.transaction('rw', [log, meta], async () => {
      // Around a hole nothing is joined.
      if ((await this.#headIn(this.#pulling)).began) return false;
      return joinSmallSegments(this.#pulling);
    });
  }

  close(): void {
    this.#pulling.close();
    this.#database.close();
  }

  async #recordAt({ cursor, seq }: JournalMark, decide: (nextSeq: number) => readonly OutboxRow[]) {
    // Closed: the transaction that comes next says so in Dexie's words.
    if (!this.#database.isOpen()) return 'moved';
    const isAtMark = (head: JournalHead): boolean =>
      head.replicaId === this.replicaId && head.cursor === cursor && head.lastSeq === seq;
    return recordAtMark(this.#database.backendDB(), isAtMark, decide);
  }

  #transaction<Result>(mode: 'r' | 'rw', scope: () => Promise<Result>): Promise<Result> {
    const { outbox, log, details, meta } = this.#database;
    return this.#database.transaction(mode, [outbox, log, details, meta], scope);
  }

  #head(): Promise<JournalHead> {
    return this.#headIn(this.#database);
  }

  async #headIn(database: HotelDatabase): Promise<JournalHead> {
    const head = await headOf(database);
    if (head.replicaId !== this.replicaId) throw new JournalReplaced();
    return head;
  }

  async #news(mark: JournalMark, { cursor, lastSeq }: JournalHead): Promise<JournalNews | undefined> {
    if (mark.cursor === cursor && mark.seq === lastSeq) return undefined;
    const pending = await this.#database.outbox.where('seq').above(mark.seq).toArray();
    if (mark.cursor === cursor) return { mark: { cursor, seq: lastSeq }, events: [], details: [], pending };
    const segments = await this.#segmentsAfter(mark.cursor);
    const pages = await this.#database.details.where('changedAt').above(mark.cursor).toArray();
    return {
      mark: { cursor, seq: lastSeq },
      events: eventsOf(segments, mark.cursor),
      details: detailsAfter(pages.map(unpackDetails), mark.cursor),
      pending,
    };
  }

  async #segmentsAfter(position: Position): Promise<readonly LogSegment[]> {
    const { log } = this.#database;
    const around = await log.where('from').belowOrEqual(position).last();
    const later = await log.where('from').above(position).toArray();
    return around ? [around, ...later] : later;
  }
}

async function headOf({ meta }: HotelDatabase): Promise<JournalHead> {
  const head = await meta.get('journal');
  if (!head) throw new DOMException('The journal was emptied from outside.', 'InvalidStateError');
  return head;
}

function guestsOn(pages: readonly (StoredDetails | undefined)[]): readonly GuestAsKnown[] {
  return detailsAfter(
    pages.flatMap((page) => (page ? [unpackDetails(page)] : [])),
    0 as Position,
  );
}
