import type { Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { Beginning } from './journal.ts';
import { HistoryMissing } from './journal.ts';
import type { JournalHead } from './journal-head.ts';

/** The head of a journal that begins with pages: a new queue, and a new branch, whose images and pages are the server's. */
export function begunHead(
  head: JournalHead,
  { epoch, position }: Pick<Beginning, 'epoch' | 'position'>,
  newReplica: ReplicaId,
): JournalHead {
  const branch = (head.branch ?? 0) + 1;
  const began = { position, historyUpTo: 0 as Position };
  return { ...head, replicaId: newReplica, epoch, cursor: position, branch, began };
}

/** Nothing was pulled or given: there is nothing to lose. */
export function canBegin({ epoch, cursor, lastSeq }: JournalHead): boolean {
  return epoch === undefined && cursor === 0 && lastSeq === 0;
}

/** The head after a part of the missing history was stored. */
export function withHistory({ began, ...head }: JournalHead, upTo: Position): JournalHead {
  return began && upTo < began.position ? { ...head, began: { ...began, historyUpTo: upTo } } : head;
}

/** What of a batch is history: a pull may reach behind it, to end with a whole command. */
export function historyIn(events: readonly RecordedEvent[], { began }: JournalHead): readonly RecordedEvent[] {
  return events.filter(({ position }) => began && position <= began.position);
}

export function mustReachBack({ began }: JournalHead, position: Position): void {
  if (began && position < began.position) throw new HistoryMissing(`The log before ${began.position} is not here yet.`);
}
