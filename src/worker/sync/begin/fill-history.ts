import { PULL_EVENTS_MAX } from '#contract/sync-protocol.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import type { ExchangeEnd, ExchangeParts } from '../exchange-parts.ts';
import type { PullAnswer } from '../sync-server.ts';

/** So many parts come before news is asked for again; what is given here meanwhile waits for one of them. */
const PARTS_AT_ONCE = 10;

/**
 * Brings parts of the log before the pages that this device began with, until something waits to be sent. Nobody waits for them:
 * they serve the audit trail, exports, and read models of later versions. True: there may be more. What fails is asked for again
 * with the next exchange.
 */
export async function fillHistory(parts: ExchangeParts): Promise<boolean | ExchangeEnd> {
  const missing = await parts.journal.missingHistory();
  if (!missing) return false;
  const [after, upTo] = missing;
  const ask = (from: Position): Promise<PullAnswer> =>
    parts.server.pull(from, Math.min(PULL_EVENTS_MAX, upTo - from), parts.stop);
  let asked = ask(after);
  let from = after;
  for (let part = 1; ; part += 1) {
    const answer = await asked;
    if (answer.answer !== 'batch') return { end: 'failed', failure: answer };
    const { to } = answer.batch;
    if (to === from) return false;
    const isLast = part === PARTS_AT_ONCE || to >= upTo || (await parts.journal.pending(1)).length > 0;
    // The server reads the next part while this device writes this one.
    if (!isLast) asked = ask(to);
    const added = await parts.journal.addHistory(answer.batch, parts.fence);
    if (added === 'fenced') return { end: 'fenced' };
    if (added !== 'applied') return false;
    if (isLast) return true;
    from = to;
  }
}
