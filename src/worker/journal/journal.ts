import type { CommandEnvelope, RecordedEvent } from '#contract/commands.ts';
import type { PullResponse } from '#contract/sync-protocol.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { CommandId, GuestId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Recovery } from '#contract/recovery.ts';
import type { ModelKey } from '#read-models/read-model.ts';
import type { StoredPage } from '../read-store/page-store.ts';
import type { StoredImage } from '../replica/image-store.ts';
import type { DetailsPage, DetailsSlice, GuestAsKnown } from './details-pages.ts';

/** A command that waits for its verdict, with what it caused here. Provisional events live nowhere else. */
export type OutboxRow = {
  readonly seq: number;
  readonly commandId: CommandId;
  readonly envelope: CommandEnvelope;
  readonly events: readonly HotelEvent[];
};

/** How far a reader has followed: the confirmed log up to `cursor`, and every command given up to `seq`. */
export type JournalMark = { readonly cursor: Position; readonly seq: number };

/** What happened after a mark, in whichever tab. */
export type JournalNews = {
  readonly mark: JournalMark;
  readonly events: readonly RecordedEvent[];
  /** What the confirmed events say of guests, in their order. */
  readonly details: readonly GuestAsKnown[];
  /** Commands that were given after the mark and still wait, in order of seq. */
  readonly pending: readonly OutboxRow[];
};

/** One holder of the browser's sync lock; a later holder has a larger number and overtakes the earlier ones. */
export type Fence = number;

export type Applied =
  | 'applied'
  /** The cursor is not where the batch starts: another holder was faster. Nothing was stored. */
  | 'moved'
  /** A later holder has taken over. Nothing was stored; this one must stop. */
  | 'fenced'
  /** The server's log is another one than this database follows. Nothing was stored. */
  | 'other-epoch';

/** The log of a server that was restored, as far as it is the one that this device knows. */
export type FollowedLog = {
  readonly epoch: string;
  /** The last position at which both logs are the same. */
  readonly keepUpTo: Position;
  /** Events that the server took back from this device. */
  readonly gaveBack: number;
  /** Only the queue is counted anew: what was told of a restore before still stands. */
  readonly isSameLog?: true;
};

/** What a new device begins with instead of the log up to a position: all that the log would have made. */
export type Beginning = {
  readonly epoch: string;
  readonly position: Position;
  readonly details: readonly DetailsPage[];
  readonly image: StoredImage;
  readonly pages: readonly StoredPage[];
  /** Every model that the pages are of, also one without any. */
  readonly models: readonly ModelKey[];
};

/** The log of this device does not reach back so far yet. What was asked for can be asked for again later. */
export class HistoryMissing extends Error {
  override readonly name = 'HistoryMissing';
}

/** The journal follows another log since it was opened here: it must be opened again. Nothing was read or stored. */
export class JournalReplaced extends Error {
  override readonly name = 'JournalReplaced';
}

/**
 * The truth of one device about one hotel: the confirmed log as pulled, and the outbox. Everything else on the device is
 * derived from it. The Dexie and the in-memory journal pass one contract suite (test/worker/journal/journal-contract.ts).
 */
export interface Journal {
  /** Born with the database, and born again when a restored server is followed: whose queue it is that is counted by seq. */
  readonly replicaId: ReplicaId;
  /** Raised when the end of the log was given up; images and pages that were made on another branch are worthless. */
  readonly branch: number;
  /** The server log that this database follows; undefined before the first pull. */
  epoch(): Promise<string | undefined>;
  /** Where it stands now, without reading what happened. */
  mark(): Promise<JournalMark>;

  /** Everything after the mark; undefined where nothing has happened. One read-only transaction. */
  newsSince(mark: JournalMark): Promise<JournalNews | undefined>;

  /**
   * One strict transaction, in which IndexedDB lets no other tab write: `decide` is given what other tabs have stored after
   * `mark` (undefined: nothing) and the next free seq, and answers, synchronously, with the rows to store: consecutive seqs
   * from that one on. Resolves with the new mark when they are on disk. No rows: nothing is written. Rejects, with nothing
   * stored, when `decide` throws or the disk refuses (QuotaExceededError, closed database).
   */
  record(
    mark: JournalMark,
    decide: (news: JournalNews | undefined, nextSeq: number) => readonly OutboxRow[],
  ): Promise<JournalMark>;

  /** The first commands that wait, in order of seq. */
  pending(limit: number): Promise<readonly OutboxRow[]>;

  /** Takes over as the only writer of pulled events. */
  takeFence(): Promise<Fence>;

  /**
   * Stores one pulled batch in one transaction, if `fence` is still the latest and `batch.from` is the cursor: the
   * events as one log segment, the details, the new cursor, and the outbox without the commands that the events confirm.
   * Whole or not at all; a power cut may take the latest back, which leads to the same pull again.
   */
  apply(batch: PullResponse, fence: Fence): Promise<Applied>;

  /**
   * Follows a restored server, in one strict transaction, if `fence` is still the latest: keeps the log as far as it is
   * shared, puts own commands behind that back into the outbox, and begins a new queue (follow-log.ts). From then on every
   * journal that was open rejects with JournalReplaced.
   */
  follow(log: FollowedLog, fence: Fence): Promise<'followed' | 'fenced'>;

  /**
   * Begins where the server's pages stand, in one transaction, if `fence` is still the latest and nothing was pulled or given
   * here yet. From then on every journal that was open rejects with JournalReplaced. The log up to there comes afterwards.
   */
  begin(beginning: Beginning, fence: Fence): Promise<'begun' | 'fenced' | 'too-late'>;

  /** Where the missing part of the log is, behind the first position up to the second one; undefined: the log is whole. */
  missingHistory(): Promise<readonly [after: Position, upTo: Position] | undefined>;

  /** Stores a part of the missing history, which starts where that does. Nothing is folded: the pages know it already. */
  addHistory(batch: PullResponse, fence: Fence): Promise<Applied>;

  /** Forgets the log and all that was made of it, and not the outbox: the next exchange begins anew. */
  startOver(): Promise<void>;

  /** How this device came through the last restore; undefined: there was none, or a person has read it. */
  recovery(): Promise<Recovery | undefined>;
  dismissRecovery(): Promise<void>;

  /**
   * Confirmed events after `position`, in order, whole segments of about `limit` events; for replay and rebuild. Rejects with
   * HistoryMissing where they are not all here yet.
   */
  eventsAfter(position: Position, limit: number): Promise<readonly RecordedEvent[]>;

  /** The last confirmed event at or before a position. */
  eventUpTo(position: Position): Promise<RecordedEvent | undefined>;

  /** All that the confirmed log has said of guests so far; of those in a slice of the pages, where one is asked for. */
  guestDetails(slice?: DetailsSlice): Promise<readonly GuestAsKnown[]>;

  /** Which guests are read together with this one. */
  detailsPageOf(guestId: GuestId): string;

  /** The same of the guests on these pages (`detailsPageOf`). */
  guestDetailsOn(pages: readonly string[]): Promise<readonly GuestAsKnown[]>;

  /** Joins small log segments when there are many; no reader can tell. False: there was nothing to join. */
  compact(): Promise<boolean>;

  close(): void;
}
