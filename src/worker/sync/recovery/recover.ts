import type { ExchangeEnd, ExchangeParts } from '../exchange-parts.ts';
import { ASK_AGAIN, offerLostEvents } from './offer-lost-events.ts';
import { sharedLog } from './shared-log.ts';

/**
 * The server keeps another log than this device follows: it was restored from a backup. Finds out how far both are one,
 * gives back what the server lost while it still takes it, and follows it from there. Whatever cuts this off, nothing here
 * is given up before the last step, which is one transaction; until then the next attempt begins anew.
 */
export async function recover(parts: ExchangeParts): Promise<ExchangeEnd> {
  const { journal, fence, listener } = parts;
  const { cursor } = await journal.mark();
  const shared = await sharedLog(parts, cursor);
  if ('end' in shared) return shared;
  const offered = await offerLostEvents(parts, shared, cursor);
  if ('end' in offered) return offered;
  if (offered.offered === 'later') return ASK_AGAIN;
  const isWhole = offered.offered === 'all';
  const keepUpTo = isWhole ? cursor : shared.upTo;
  const gaveBack = isWhole ? offered.gaveBack : 0;
  if ((await journal.follow({ epoch: shared.epoch, keepUpTo, gaveBack }, fence)) === 'followed') listener.onReplaced();
  return { end: 'fenced' };
}
