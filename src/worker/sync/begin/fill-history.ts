import { PULL_EVENTS_MAX } from '#contract/sync-protocol.ts';
import type { ExchangeEnd, ExchangeParts } from '../exchange-parts.ts';

/**
 * Brings one part of the log before the pages that this device began with. Nobody waits for it: it serves the audit trail,
 * exports, and read models of later versions. True: there may be more. What fails is asked for again with the next exchange.
 */
export async function fillHistory({ journal, server, fence, stop }: ExchangeParts): Promise<boolean | ExchangeEnd> {
  const missing = await journal.missingHistory();
  if (!missing) return false;
  const [after, upTo] = missing;
  const answer = await server.pull(after, Math.min(PULL_EVENTS_MAX, upTo - after), stop);
  if (answer.answer !== 'batch') return { end: 'failed', failure: answer };
  if (answer.batch.to === after) return false;
  const added = await journal.addHistory(answer.batch, fence);
  return added === 'fenced' ? { end: 'fenced' } : added === 'applied';
}
