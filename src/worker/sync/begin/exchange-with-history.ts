import { cannotStore } from '../cannot-store.ts';
import { exchange } from '../exchange.ts';
import type { ExchangeEnd, ExchangeParts } from '../exchange-parts.ts';
import { fillHistory } from './fill-history.ts';

/** Exchanges, and while the log before the beginning is missing, between any few parts of it: work goes first. */
export async function exchangeWithHistory(parts: ExchangeParts): Promise<ExchangeEnd> {
  for (;;) {
    const end = await exchange(parts);
    if (end.end !== 'done') return end;
    try {
      const filled = await fillHistory(parts);
      if (typeof filled !== 'boolean') return filled;
      if (!filled) return end;
    } catch (error) {
      return cannotStore(error);
    }
  }
}
