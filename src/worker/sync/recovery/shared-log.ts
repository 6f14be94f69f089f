import type { RecordedEvent } from '#contract/commands.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import type { ExchangeParts, ExchangeEnd } from '../exchange-parts.ts';

/** How far this device's log and the server's are one and the same, and what the server said of its own. */
export type SharedLog = { readonly upTo: Position; readonly epoch: string; readonly head: Position };

type Failed = Extract<ExchangeEnd, { end: 'failed' }>;

/**
 * Finds the last position at which both logs have the same event. Logs only ever grow, and those that part never meet again,
 * so some fifteen questions answer it for a hundred thousand events; nobody needs to have written down what was restored
 * from what.
 */
export async function sharedLog(parts: ExchangeParts, cursor: Position): Promise<SharedLog | Failed> {
  let server = await eventAt(parts, 1 as Position);
  if ('end' in server) return server;
  const { epoch, head } = server;
  let [low, high] = [0, Math.min(cursor, head)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const own = await ownEventUpTo(parts, middle as Position);
    if (!own || own.position <= low) {
      // Nothing of this device's stands between the two: what it does not see cannot differ for it.
      low = middle;
      continue;
    }
    server = await eventAt(parts, own.position);
    if ('end' in server) return server;
    if (server.epoch !== epoch) return { end: 'failed', failure: { answer: 'other-epoch' } };
    if (isSame(own, server.event)) low = middle;
    else high = own.position - 1;
  }
  return { upTo: low as Position, epoch, head };
}

type AtServer = { readonly event: RecordedEvent | undefined; readonly epoch: string; readonly head: Position };

async function eventAt({ server, stop }: ExchangeParts, position: Position): Promise<AtServer | Failed> {
  const answer = await server.pull((position - 1) as Position, 1, stop);
  if (answer.answer !== 'batch') return { end: 'failed', failure: answer };
  const { events, epoch, head } = answer.batch;
  return { event: events[0], epoch, head };
}

/** The last event at or before a position that this device has. */
async function ownEventUpTo({ journal }: ExchangeParts, position: Position): Promise<RecordedEvent | undefined> {
  return journal.eventUpTo(position);
}

function isSame(own: RecordedEvent, found: RecordedEvent | undefined): boolean {
  return found?.position === own.position && found.commandId === own.commandId && found.event.type === own.event.type;
}
