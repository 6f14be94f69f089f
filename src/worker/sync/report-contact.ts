import type { Instant, Position } from '#domain/kernel/identifiers.ts';
import type { ExchangeParts } from './exchange-parts.ts';

/** The server has answered: where its log ends and, as of the middle of the exchange, how far the clocks are apart. */
export function reportContact(
  {
    clock,
    listener,
  }: Pick<ExchangeParts, 'clock'> & { readonly listener: Pick<ExchangeParts['listener'], 'onContact'> },
  sentAt: Instant,
  { head, serverTime }: { readonly head: Position; readonly serverTime: Instant },
): void {
  const at = clock();
  listener.onContact({ at, head, clockSkewMs: Math.round((sentAt + at) / 2 - serverTime) });
}
