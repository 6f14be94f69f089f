import type { RecordedEvent } from '#contract/commands.ts';
import type { Recovery } from '#contract/recovery.ts';
import type { Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { pagesWithoutUnsaid, unsaidBy, type DetailsPage } from './details-pages.ts';
import { packSent, sentById, unpackSent, type SentPage } from './sent-commands.ts';
import type { FollowedLog, OutboxRow } from './journal.ts';
import type { JournalHead } from './journal-head.ts';
import { eventsByCommand, lostWork } from './lost-work.ts';
import { packSegment, unpackSegment, type LogSegment } from './log-segment.ts';

/** What a journal holds of a log that its server no longer has. */
export type Forsaken = {
  readonly head: JournalHead;
  readonly outbox: readonly OutboxRow[];
  /** Those that reach behind the last position that both logs share. */
  readonly segments: readonly LogSegment[];
  readonly sent: readonly SentPage[];
  /** Those that have changed behind that position. */
  readonly details: readonly DetailsPage[];
};

export type Following = {
  readonly head: JournalHead;
  readonly outbox: readonly OutboxRow[];
  /** Takes the place of the segments that were handed in; undefined: nothing of them is left. */
  readonly segment: LogSegment | undefined;
  readonly sent: readonly SentPage[];
  readonly details: readonly DetailsPage[];
  readonly recovery: Recovery;
};

/**
 * The journal as it follows the restored log. What the two logs share stays. Of what is behind that, this device's own
 * commands go back to the head of the outbox, in their old order, to be decided again; the work of others, of which only the
 * events are known here, is listed for people. The queue is a new one, of a new replica: the restored server has forgotten
 * how far it had counted the old one. The ids of the commands stay, so that none is ever decided twice.
 */
export function followLog(was: Forsaken, { epoch, keepUpTo, gaveBack }: FollowedLog, newReplica: ReplicaId): Following {
  const kept = was.segments.flatMap(unpackSegment).filter(({ position }) => position <= keepUpTo);
  const lost = was.segments.flatMap(unpackSegment).filter(({ position }) => position > keepUpTo);
  const again = ownCommands(lost, was);
  const outbox = [...again, ...was.outbox].map((row, index) => requeued(row, newReplica, index + 1));
  const own = new Set(again.map(({ commandId }) => commandId));
  const [first] = was.segments;
  const { began, ...head } = was.head;
  return {
    head: {
      ...head,
      ...(began && keepUpTo >= began.position ? { began } : {}),
      replicaId: newReplica,
      epoch,
      cursor: Math.min(was.head.cursor, keepUpTo) as Position,
      lastSeq: outbox.length,
      branch: (was.head.branch ?? 0) + (was.head.cursor > keepUpTo ? 1 : 0),
    },
    outbox,
    segment: first && first.from <= keepUpTo ? packSegment(first.from, keepUpTo, kept) : undefined,
    sent: was.sent.flatMap((page) => sentUpTo(page, keepUpTo)),
    details: keepUpTo === 0 ? [] : pagesWithoutUnsaid(was.details, unsaidBy(lost, keepUpTo)),
    recovery: {
      gaveBack,
      sentAgain: again.length,
      lost: lostWork(lost.filter(({ commandId }) => !own.has(commandId))),
    },
  };
}

/** This device's own commands of the lost events, with what they had caused, in the order of the lost log. */
function ownCommands(lost: readonly RecordedEvent[], { sent, outbox }: Forsaken): readonly OutboxRow[] {
  const known = sentById(sent);
  const waiting = new Set(outbox.map(({ commandId }) => commandId));
  return [...eventsByCommand(lost)].flatMap(([commandId, events]): readonly OutboxRow[] => {
    const found = known.get(commandId);
    if (!found || waiting.has(commandId)) return [];
    const { envelope } = found;
    return [{ seq: envelope.seq, commandId, envelope, events: events.map(({ event }) => event) }];
  });
}

/**
 * How far of a shared log can be kept: nothing, where it ends in the middle of a history that is not here yet; then the whole
 * log is pulled again.
 */
export function asFarAsHere({ began }: JournalHead, log: FollowedLog): FollowedLog {
  return began && log.keepUpTo < began.position ? { ...log, keepUpTo: 0 as Position } : log;
}

/** The journal without its log: what waits goes on in a new queue, and the next exchange begins anew. */
export function startedOver(
  { began: _, ...head }: JournalHead,
  waiting: readonly OutboxRow[],
  newReplica: ReplicaId,
): Pick<Following, 'head' | 'outbox'> {
  const outbox = waiting.map((row, index) => requeued(row, newReplica, index + 1));
  const branch = (head.branch ?? 0) + 1;
  const cursor = 0 as Position;
  return { head: { ...head, replicaId: newReplica, epoch: undefined, cursor, lastSeq: outbox.length, branch }, outbox };
}

function requeued(row: OutboxRow, replicaId: ReplicaId, seq: number): OutboxRow {
  const { basedOn } = row.envelope;
  return { ...row, seq, envelope: { ...row.envelope, replicaId, seq, basedOn: { ...basedOn, seq: seq - 1 } } };
}

function sentUpTo(page: SentPage, keepUpTo: Position): readonly SentPage[] {
  if (page.to <= keepUpTo) return [page];
  const kept = unpackSent(page).filter(({ position }) => position <= keepUpTo);
  return kept.length === 0 ? [] : [packSent(keepUpTo, kept)];
}
