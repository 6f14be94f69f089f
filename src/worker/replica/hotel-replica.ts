import { Subject, type Observable } from 'rxjs';
import type { RecordedEvent } from '#contract/commands.ts';
import type { Settled } from '#contract/sync-status.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import { evolve } from '#domain/evolve.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import {
  createHotelState,
  forkHotelState,
  packHotelState,
  unpackHotelState,
  type HotelState,
} from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { GuestId, Position } from '#domain/kernel/identifiers.ts';
import { DETAILS_SLICES, type GuestAsKnown } from '../journal/details-pages.ts';
import type { Journal, JournalMark, JournalNews, OutboxRow } from '../journal/journal.ts';
import type { HotelImage, ImageStore } from './image-store.ts';
import { KnownGuests } from './known-guests.ts';
import { understand } from './known-events.ts';
import { predict, type PendingCommand } from './pending-command.ts';
import type { ReplicaChange } from './replica-change.ts';
import { settledBy } from './settled-command.ts';

const EVENTS_PER_READ = 5_000;
/** Fate of own commands that the sync centre can show. */
const SETTLED_KEPT = 100;

/** What a decision is made on: a state to try things out on, and the next place in the queue. */
export type Desk = { readonly hotel: HotelState; readonly basedOn: JournalMark; readonly nextSeq: number };

/** Starts from the stored image and the tail of the log behind it. */
export async function openHotelReplica(journal: Journal, images: ImageStore): Promise<HotelReplica> {
  const image = await images.read();
  const replica = new HotelReplica(journal, image);
  await replica.start();
  return replica;
}

/**
 * The open hotel in this worker: the confirmed image, and above it what the commands that wait are expected to cause. Any
 * number of workers follow one journal; each catches up from its own mark, and none leads.
 */
export class HotelReplica {
  readonly guests: KnownGuests;
  readonly #journal: Journal;
  readonly #confirmed: HotelState;
  #visible: HotelState;
  #mark: JournalMark;
  #pending: readonly PendingCommand[] = [];
  #settled: readonly Settled[] = [];
  #unknownEvent: string | undefined;
  /** The hotel's day as its latest confirmed command saw it: no clock of a device decides what is forgotten. */
  #businessDate: HotelDay | undefined;
  readonly #changes = new Subject<ReplicaChange>();
  #meeting: Promise<void> | undefined;
  /** Journal transactions of this worker one after the other: what they tell is folded in the order they tell it. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal, image: HotelImage | undefined) {
    this.#journal = journal;
    this.guests = new KnownGuests((guestId) => journal.detailsPageOf(guestId));
    this.#confirmed = image ? unpackHotelState(image.hotel) : createHotelState();
    this.#visible = forkHotelState(this.#confirmed);
    // No journal is at seq -1: the first catch-up brings what waits in the outbox.
    this.#mark = { cursor: image?.position ?? (0 as Position), seq: -1 };
  }

  /** The hotel as this desk sees it. Not to be written to; forks of it are for one synchronous use. */
  get hotel(): HotelState {
    return this.#visible;
  }

  get mark(): JournalMark {
    return this.#mark;
  }

  get pending(): readonly PendingCommand[] {
    return this.#pending;
  }

  /** Newest first. */
  get settled(): readonly Settled[] {
    return this.#settled;
  }

  /** The event type that this version of the app does not know and stands in front of. */
  get unknownEvent(): string | undefined {
    return this.#unknownEvent;
  }

  /** Told after the replica has changed, never inside a transaction. */
  get changes$(): Observable<ReplicaChange> {
    return this.#changes;
  }

  async start(): Promise<void> {
    for (;;) {
      const { events, unknown } = understand(await this.#journal.eventsAfter(this.#mark.cursor, EVENTS_PER_READ));
      this.#confirm(events);
      this.#mark = { ...this.#mark, cursor: events.at(-1)?.position ?? this.#mark.cursor };
      if (events.length === 0 || unknown !== undefined) break;
    }
    await this.catchUp();
  }

  /** Takes in what other tabs and the sync have stored. Cheap when nothing has happened. */
  catchUp(): Promise<void> {
    return this.#inTurn(async () => {
      const news = await this.#journal.newsSince(this.#mark);
      const change = news && this.#take(news);
      if (change) this.#changes.next(change);
    });
  }

  /** Reads what is stored of these guests, where that has not been read: a rack needs few of all who were ever here. */
  meet(guestIds: Iterable<GuestId>): Promise<void> {
    return this.#inTurn(async () => {
      const pages = this.guests.unreadPagesOf(guestIds);
      if (pages.length > 0) this.#learn(await this.#journal.guestDetailsOn(pages), pages);
    });
  }

  /** The same of all who are stored. Whoever asks a second time waits for the first. */
  meetEverybody(): Promise<void> {
    this.#meeting ??= this.#readEverybody().catch((error: unknown) => {
      this.#meeting = undefined;
      throw error;
    });
    return this.#meeting;
  }

  /**
   * One strict transaction: catches up inside it, lets `decideOn` decide on a fork that it may write to, stores its rows.
   * When it resolves they are on disk and in the visible state; when it rejects nothing is in either.
   */
  record(decideOn: (desk: Desk) => readonly PendingCommand[]): Promise<void> {
    return this.#inTurn(async () => {
      const changes: ReplicaChange[] = [];
      try {
        let added: readonly PendingCommand[] = [];
        const { seq } = await this.#journal.record(this.#mark, (news, nextSeq): readonly OutboxRow[] => {
          if (news) changes.push(this.#take(news));
          added = decideOn({ hotel: forkHotelState(this.#visible), basedOn: this.#mark, nextSeq });
          return added.map(({ row }) => row);
        });
        if (added.length > 0) changes.push(this.#add(added, seq));
      } finally {
        // Also when the disk refused: what other tabs had stored was true before.
        for (const change of changes) this.#changes.next(change);
      }
    });
  }

  pack(): HotelImage {
    const day = this.#businessDate;
    const remembered = day === undefined ? this.#confirmed : forgetDeparted(this.#confirmed, day);
    return { position: this.#mark.cursor, hotel: packHotelState(remembered) };
  }

  close(): void {
    this.#changes.complete();
  }

  #add(added: readonly PendingCommand[], seq: number): ReplicaChange {
    for (const { events } of added) for (const event of events) evolve(this.#visible, event);
    this.#pending = [...this.#pending, ...added];
    this.#mark = { ...this.#mark, seq };
    this.guests.expect(this.#pending);
    const { cursor } = this.#mark;
    return { after: cursor, to: cursor, confirmed: [], details: [], pending: this.#pending, added };
  }

  #take({ mark, events, details, pending }: JournalNews): ReplicaChange {
    const { events: confirmed, unknown } = understand(events);
    const after = this.#mark.cursor;
    const to = unknown === undefined ? mark.cursor : (confirmed.at(-1)?.position ?? after);
    this.#unknownEvent = unknown;
    this.#mark = { cursor: to, seq: mark.seq };
    const rows = this.#stillWaiting(confirmed, pending);
    const added = this.#decideAgain(confirmed, rows);
    this.guests.learn(details);
    this.guests.forget(guestsForgotten(confirmed));
    this.guests.expect(this.#pending);
    return { after, to, confirmed, details, pending: this.#pending, added };
  }

  /** A command waits until its verdict has been folded here, so nothing flickers; the journal knows the new ones. */
  #stillWaiting(confirmed: readonly RecordedEvent[], pending: readonly OutboxRow[]): readonly OutboxRow[] {
    const verdicts = new Set(confirmed.map(({ commandId }) => commandId));
    const settled = this.#pending
      .filter(({ row }) => verdicts.has(row.commandId))
      .map(({ row }) =>
        settledBy(
          row,
          confirmed.filter(({ commandId }) => commandId === row.commandId),
        ),
      );
    this.#settled = [...settled.toReversed(), ...this.#settled].slice(0, SETTLED_KEPT);
    const waiting = new Map(pending.map((row) => [row.seq, row]));
    for (const { row } of this.#pending) if (!verdicts.has(row.commandId)) waiting.set(row.seq, row);
    return [...waiting.values()].toSorted((left, right) => left.seq - right.seq);
  }

  /** The new ones, where only new ones came; undefined when the ground has moved under those that waited. */
  #decideAgain(confirmed: readonly RecordedEvent[], rows: readonly OutboxRow[]): readonly PendingCommand[] | undefined {
    const isLonger = this.#pending.every(({ row }, index) => rows[index]?.seq === row.seq);
    if (confirmed.length === 0 && isLonger) {
      const added = rows.slice(this.#pending.length).map((row) => predict(this.#visible, row));
      this.#pending = [...this.#pending, ...added];
      return added;
    }
    this.#confirm(confirmed);
    this.#visible = forkHotelState(this.#confirmed);
    this.#pending = rows.map((row) => predict(this.#visible, row));
    return undefined;
  }

  /** Slice by slice: whoever wants the journal meanwhile has it after one of them. */
  async #readEverybody(): Promise<void> {
    for (const slice of DETAILS_SLICES) {
      await this.#inTurn(async () => this.#learn(await this.#journal.guestDetails(slice), []));
    }
    this.guests.haveRead('all');
  }

  /** What waits is said on top of what was stored. */
  #learn(stored: readonly GuestAsKnown[], pages: readonly string[]): void {
    this.guests.learn(stored);
    this.guests.haveRead(pages);
    this.guests.expect(this.#pending);
  }

  #confirm(events: readonly RecordedEvent[]): void {
    for (const recorded of events) evolve(this.#confirmed, recorded.event, recorded);
    this.#businessDate = events.at(-1)?.businessDate ?? this.#businessDate;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
