import { PULL_EVENTS_MAX, SYNC_PROTOCOL, type PullResponse } from '#contract/sync-protocol.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { crashPoint } from '../crash-points/crash-point.ts';
import type { Applied } from '../journal/journal.ts';
import { misbehaves, type ExchangeParts, type Step } from './exchange-parts.ts';
import { reportContact } from './report-contact.ts';

/**
 * Brings the journal to where the server's log ends, batch by batch. Each batch is stored before the next one is asked for,
 * so a pull that is cut off goes on where it was.
 */
export async function pullLog(parts: ExchangeParts): Step {
  const { journal, listener } = parts;
  const first = (await journal.mark()).cursor;
  let cursor = first;
  for (;;) {
    const sentAt = parts.clock();
    const answer = await parts.server.pull(cursor, PULL_EVENTS_MAX, parts.stop);
    if (answer.answer !== 'batch') return { end: 'failed', failure: answer };
    const { batch } = answer;
    const flaw = flawOf(batch, cursor);
    if (flaw) return flaw;
    reportContact(parts, sentAt, batch);
    const applied = await applyBatch(parts, batch);
    if (applied === 'fenced') return { end: 'fenced' };
    if (applied === 'other-epoch') return { end: 'failed', failure: { answer: 'other-epoch' } };
    cursor = applied === 'moved' ? (await journal.mark()).cursor : batch.to;
    const isLong = batch.head - first > PULL_EVENTS_MAX;
    if (isLong) listener.onProgress({ progress: { done: cursor - first, total: batch.head - first } });
    if (cursor >= batch.head) break;
  }
  listener.onProgress({ progress: undefined });
  return undefined;
}

function flawOf(batch: PullResponse, cursor: Position): Awaited<Step> {
  if (batch.protocol !== SYNC_PROTOCOL) return misbehaves(`it speaks protocol ${batch.protocol}`);
  // A log that has become shorter is another log, even where the server was restored without saying so.
  if (batch.head < cursor) return { end: 'failed', failure: { answer: 'other-epoch' } };
  if (batch.to === cursor && batch.head > cursor) return misbehaves('it keeps events back');
  return undefined;
}

/** An empty batch is news only where it tells whose log this is: otherwise a quiet hotel is not worth a disk write. */
async function applyBatch({ journal, fence, listener }: ExchangeParts, batch: PullResponse): Promise<Applied> {
  if (batch.events.length === 0 && batch.epoch === (await journal.epoch())) return 'applied';
  crashPoint('apply/before-transaction');
  const applied = await journal.apply(batch, fence);
  crashPoint('apply/after-commit');
  if (applied === 'applied') listener.onApplied();
  return applied;
}
