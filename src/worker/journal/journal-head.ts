import type { Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Fence } from './journal.ts';

/** Where a journal stands: its identity, the end of the log, the last seq ever given, the latest sync holder. */
export type JournalHead = {
  readonly key: 'journal';
  readonly replicaId: ReplicaId;
  readonly epoch: string | undefined;
  readonly cursor: Position;
  /** Kept although the outbox may be empty: a seq is never given twice. */
  readonly lastSeq: number;
  readonly fence: Fence;
  /**
   * How often the end of the log was given up because a restored server does not have it. stored format: it came later, and
   * is absent where that has never happened. Images and pages of another branch are worthless.
   */
  readonly branch?: number;
  /**
   * This device began with the server's pages instead of the log: the log before `position` comes afterwards, and is here up
   * to `historyUpTo`. stored format: it came later, and is absent where the log is whole.
   */
  readonly began?: { readonly position: Position; readonly historyUpTo: Position };
};

export function newJournalHead(replicaId: ReplicaId): JournalHead {
  return { key: 'journal', replicaId, epoch: undefined, cursor: 0 as Position, lastSeq: 0, fence: 0 };
}
