import type { RecordedEvent } from '#contract/commands.ts';
import { OFFER_EVENTS_MAX, SYNC_PROTOCOL } from '#contract/sync-protocol.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import type { ExchangeEnd, ExchangeParts } from '../exchange-parts.ts';
import { saidBeside } from './said-beside.ts';
import type { SharedLog } from './shared-log.ts';

export type Offered =
  /** The server's log reaches as far as this device's now. */
  | { readonly offered: 'all'; readonly gaveBack: number }
  /** The server has gone on without it. */
  | { readonly offered: 'too-late' }
  /** Others may still bring back what this device cannot, or have just done so: it is to be asked again. */
  | { readonly offered: 'later' };

/** How often a device asks while the server gathers. */
const AGAIN_MS = 1_500;

/** Gives back to a restored server, event by event as they were, what it has lost; to be asked while it gathers. */
export async function offerLostEvents(
  parts: ExchangeParts,
  shared: SharedLog,
  cursor: Position,
): Promise<Offered | Extract<ExchangeEnd, { end: 'failed' }>> {
  const { journal, server, stop } = parts;
  const guests = new Map((await journal.guestDetails()).map(({ guestId, ...known }) => [guestId, known]));
  let after = shared.upTo;
  for (;;) {
    const events = (await nextInARow(parts, after)).map((event) => saidBeside(event, guests));
    const end = events.at(-1)?.position ?? after;
    const isAll = end >= cursor;
    const request = { protocol: SYNC_PROTOCOL, epoch: shared.epoch, after, events, isAll };
    const answer = await server.offer(request, stop);
    if (answer.answer !== 'offer') return { end: 'failed', failure: answer };
    const { taken, isGathering } = answer.response;
    if (taken && isAll) return { offered: 'all', gaveBack: cursor - shared.upTo };
    if (!isGathering) return { offered: 'too-late' };
    if (!taken || events.length === 0) return { offered: 'later' };
    after = end;
  }
}

/** Asked again soon: the server has not failed, it waits for others. */
export const ASK_AGAIN: Extract<ExchangeEnd, { end: 'failed' }> = {
  end: 'failed',
  failure: { answer: 'busy', retryAfterMs: AGAIN_MS },
};

/** The next events without a gap; a device of a narrower scope does not have all, and can offer only as far as it does. */
async function nextInARow({ journal }: ExchangeParts, after: Position): Promise<readonly RecordedEvent[]> {
  const found = await journal.eventsAfter(after, OFFER_EVENTS_MAX + 1);
  const gap = found.findIndex(({ position }, index) => position !== after + 1 + index);
  return wholeCommands(gap === -1 ? found : found.slice(0, gap));
}

/** As many as fit into one offer; what a command did is offered whole, or with the next. */
function wholeCommands(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const cutOff = events[OFFER_EVENTS_MAX]?.commandId;
  if (cutOff === undefined) return events;
  return events.slice(
    0,
    events.findIndex(({ commandId }) => commandId === cutOff),
  );
}
