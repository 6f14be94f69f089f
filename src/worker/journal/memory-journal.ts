import { v7 as uuidv7 } from 'uuid';
import type { Recovery } from '#contract/recovery.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { PullResponse } from '#contract/sync-protocol.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import type { GuestId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import {
  addDetails,
  detailsAfter,
  detailsPageOf,
  withoutForgotten,
  type DetailsPage,
  type DetailsSlice,
  type GuestAsKnown,
} from './details-pages.ts';
import { begunHead, canBegin, historyIn, mustReachBack, withHistory } from './begun-head.ts';
import { asFarAsHere, followLog, startedOver } from './follow-log.ts';
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
import { newJournalHead, type JournalHead } from './journal-head.ts';
import { eventsOf, isWhole, joinSegments, lastUpTo, segmentOf, worthJoining, type LogSegment } from './log-segment.ts';
import { withoutFound } from './lost-work.ts';
import { SENT_KEPT_EVENTS, sentPageOf, sentWithoutForgotten, type SentPage } from './sent-commands.ts';

/** What a memory journal keeps; journals on one store are the tabs of one browser. */
export class MemoryJournalStore {
  head: JournalHead;
  outbox: readonly OutboxRow[] = [];
  segments: readonly LogSegment[] = [];
  readonly details = new Map<string, DetailsPage>();
  sent: readonly SentPage[] = [];
  recovery: Recovery | undefined;
  /** What it began with, for whoever keeps the pages and the image. */
  beginning: Beginning | undefined;

  constructor(replicaId: ReplicaId) {
    this.head = newJournalHead(replicaId);
  }
}

/** A journal that is lost with its process: for tests, simulations and a browser that refuses to store anything. */
export class MemoryJournal implements Journal {
  readonly replicaId: ReplicaId;
  readonly branch: number;
  readonly #disk: MemoryJournalStore;

  constructor(store: MemoryJournalStore) {
    this.#disk = store;
    this.replicaId = store.head.replicaId;
    this.branch = store.head.branch ?? 0;
  }

  get #store(): MemoryJournalStore {
    if (this.#disk.head.replicaId !== this.replicaId) throw new JournalReplaced();
    return this.#disk;
  }

  async epoch(): Promise<string | undefined> {
    return this.#store.head.epoch;
  }

  async mark(): Promise<JournalMark> {
    const { cursor, lastSeq } = this.#store.head;
    return { cursor, seq: lastSeq };
  }

  async newsSince(mark: JournalMark): Promise<JournalNews | undefined> {
    return this.#news(mark);
  }

  async record(
    mark: JournalMark,
    decide: (news: JournalNews | undefined, nextSeq: number) => readonly OutboxRow[],
  ): Promise<JournalMark> {
    const { head, outbox } = this.#store;
    const rows = structuredClone(decide(this.#news(mark), head.lastSeq + 1));
    const commandIds = new Set([...outbox, ...rows].map(({ commandId }) => commandId));
    if (commandIds.size < outbox.length + rows.length) throw new Error('A command is saved once.');
    const seq = head.lastSeq + rows.length;
    this.#store.outbox = [...outbox, ...rows];
    this.#store.head = { ...head, lastSeq: seq };
    return { cursor: head.cursor, seq };
  }

  async pending(limit: number): Promise<readonly OutboxRow[]> {
    return this.#store.outbox.slice(0, limit);
  }

  async takeFence(): Promise<Fence> {
    const fence = this.#store.head.fence + 1;
    this.#store.head = { ...this.#store.head, fence };
    return fence;
  }

  async apply(batch: PullResponse, fence: Fence): Promise<Applied> {
    const { head } = this.#store;
    if (head.fence !== fence) return 'fenced';
    if (head.epoch !== undefined && head.epoch !== batch.epoch) return 'other-epoch';
    if (head.cursor !== batch.from) return 'moved';
    const { details, outbox, segments, sent, recovery } = this.#store;
    if (batch.events.length > 0) this.#store.segments = [...segments, segmentOf(batch)];
    for (const page of addDetails(batch.events, (name) => details.get(name))) details.set(page.page, page);
    const confirmed = new Set(batch.events.map(({ commandId }) => commandId));
    const page = sentPageOf(batch, outbox);
    const kept = [...sent, ...(page ? [page] : [])].filter(({ to }) => to >= batch.to - SENT_KEPT_EVENTS);
    this.#store.sent = guestsForgotten(batch.events).size > 0 ? sentWithoutForgotten(batch.events, kept) : kept;
    this.#store.recovery = recovery && withoutFound(recovery, batch.events);
    const erased = new Map(withoutForgotten(batch.events, outbox).map((row) => [row.seq, row]));
    this.#store.outbox = outbox
      .filter(({ commandId }) => !confirmed.has(commandId))
      .map((row) => erased.get(row.seq) ?? row);
    this.#store.head = { ...head, epoch: batch.epoch, cursor: batch.to };
    return 'applied';
  }

  async follow(shared: FollowedLog, fence: Fence): Promise<'followed' | 'fenced'> {
    const store = this.#store;
    const log = asFarAsHere(store.head, shared);
    if (store.head.fence !== fence) return 'fenced';
    const { head, outbox, sent } = store;
    const segments = store.segments.filter(({ to }) => to > log.keepUpTo);
    const details = [...store.details.values()].filter(({ changedAt }) => changedAt > log.keepUpTo);
    const next = followLog({ head, outbox, segments, sent, details }, log, uuidv7() as ReplicaId);
    const kept = store.segments.filter(({ to }) => to <= log.keepUpTo);
    if (log.keepUpTo === 0) store.details.clear();
    store.segments = next.segment ? [...kept, next.segment] : kept;
    for (const page of next.details) store.details.set(page.page, page);
    store.outbox = next.outbox;
    store.sent = next.sent;
    if (!log.isSameLog) store.recovery = next.recovery;
    store.head = next.head;
    return 'followed';
  }

  async begin(beginning: Beginning, fence: Fence): Promise<'begun' | 'fenced' | 'too-late'> {
    const store = this.#store;
    if (store.head.fence !== fence) return 'fenced';
    if (!canBegin(store.head)) return 'too-late';
    for (const page of beginning.details) store.details.set(page.page, page);
    store.beginning = beginning;
    store.head = begunHead(store.head, beginning, uuidv7() as ReplicaId);
    return 'begun';
  }

  async missingHistory(): Promise<readonly [Position, Position] | undefined> {
    const { began } = this.#store.head;
    return began && [began.historyUpTo, began.position];
  }

  async addHistory(batch: PullResponse, fence: Fence): Promise<Applied> {
    const { head, segments } = this.#store;
    if (head.fence !== fence) return 'fenced';
    if (head.epoch !== batch.epoch) return 'other-epoch';
    if (head.began?.historyUpTo !== batch.from) return 'moved';
    const to = Math.min(batch.to, head.began.position) as Position;
    const segment = segmentOf({ ...batch, to, events: historyIn(batch.events, head) });
    this.#store.segments = [...segments, segment].toSorted((left, right) => left.from - right.from);
    this.#store.head = withHistory(head, to);
    return 'applied';
  }

  async startOver(): Promise<void> {
    const store = this.#store;
    const next = startedOver(store.head, store.outbox, uuidv7() as ReplicaId);
    store.segments = [];
    store.details.clear();
    store.outbox = next.outbox;
    store.head = next.head;
  }

  async recovery(): Promise<Recovery | undefined> {
    return this.#store.recovery;
  }

  async dismissRecovery(): Promise<void> {
    this.#store.recovery = undefined;
  }

  async eventsAfter(position: Position, limit: number): Promise<readonly RecordedEvent[]> {
    mustReachBack(this.#store.head, position);
    let events: readonly RecordedEvent[] = [];
    for (const segment of this.#store.segments) {
      if (events.length >= limit) break;
      if (segment.to > position) events = [...events, ...eventsOf([segment], position)];
    }
    return events;
  }

  async eventUpTo(position: Position): Promise<RecordedEvent | undefined> {
    return lastUpTo(
      position,
      this.#store.segments.filter(({ from }) => from <= position),
    );
  }

  async guestDetails([from, before]: DetailsSlice = ['', '\uffff']): Promise<readonly GuestAsKnown[]> {
    const pages = [...this.#store.details.values()].filter(({ page }) => page >= from && page < before);
    return detailsAfter(pages, 0 as Position);
  }

  detailsPageOf(guestId: GuestId): string {
    return detailsPageOf(guestId);
  }

  async guestDetailsOn(names: readonly string[]): Promise<readonly GuestAsKnown[]> {
    const pages = [...this.#store.details.values()].filter(({ page }) => names.includes(page));
    return detailsAfter(pages, 0 as Position);
  }

  async compact(): Promise<boolean> {
    const { segments, head } = this.#store;
    if (head.began) return false;
    const small = worthJoining(segments.slice(segments.findLastIndex(isWhole) + 1));
    const joined = joinSegments(small);
    if (!joined) return false;
    const others = segments.filter((segment) => !small.includes(segment));
    this.#store.segments = [...others, joined].toSorted((left, right) => left.from - right.from);
    return true;
  }

  /** The store outlives its journals, as a disk outlives a tab. */
  close(): void {
    return;
  }

  #news(mark: JournalMark): JournalNews | undefined {
    const { head, outbox, segments, details } = this.#store;
    if (mark.cursor === head.cursor && mark.seq === head.lastSeq) return undefined;
    return {
      mark: { cursor: head.cursor, seq: head.lastSeq },
      events: eventsOf(
        segments.filter(({ to }) => to > mark.cursor),
        mark.cursor,
      ),
      details: detailsAfter([...details.values()], mark.cursor),
      pending: outbox.filter(({ seq }) => seq > mark.seq),
    };
  }
}
