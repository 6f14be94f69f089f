import type { Journal } from '../journal/journal.ts';
import { cannotStore } from './cannot-store.ts';
import { misbehaves, type ExchangeEnd, type ExchangeParts, type Step } from './exchange-parts.ts';
import { OutboxPush, type PushQueue } from './push-outbox.ts';
import { pullLog } from './pull-log.ts';

/**
 * One whole exchange with the server: everything that waits goes up, everything that happened comes down. Whatever cuts it
 * off, at whichever point, the next one goes on from what both sides have on disk.
 */
export async function exchange(parts: ExchangeParts): Promise<ExchangeEnd> {
  try {
    return (await pushAndPull(parts)) ?? { end: 'done' };
  } catch (error) {
    return cannotStore(error);
  } finally {
    parts.listener.onProgress({ sending: [] });
    parts.listener.onProgress({ progress: undefined });
  }
}

async function pushAndPull(parts: ExchangeParts): Step {
  // A new device learns first which log it follows: a push names it.
  const epoch = (await parts.journal.epoch()) ?? (await learnEpoch(parts));
  if (typeof epoch !== 'string') return epoch;
  const outbox = new OutboxPush({ ...parts, queue: queueOf(parts.journal) });
  for (;;) {
    const commands = await outbox.next();
    if (!commands) return misbehaves('it has told no verdict on a command that it has answered');
    const refused = commands.length > 0 ? await outbox.push(commands, epoch) : undefined;
    if (refused) return outbox.isAhead ? countAnew(parts, epoch) : refused;
    // After each push, so that its commands leave the outbox and the next ones move up.
    const cutOff = await pullLog(parts);
    if (cutOff || commands.length === 0) return cutOff;
  }
}

/** What waits goes on in a queue that begins with 1. The ids of the commands stay, so that none is ever decided twice. */
async function countAnew({ journal, fence, listener }: ExchangeParts, epoch: string): Step {
  const { cursor } = await journal.mark();
  const followed = await journal.follow({ epoch, keepUpTo: cursor, gaveBack: 0, isSameLog: true }, fence);
  if (followed === 'followed') listener.onReplaced();
  return { end: 'fenced' };
}

function queueOf(journal: Journal): PushQueue {
  const { replicaId } = journal;
  const waiting = async (limit: number) => (await journal.pending(limit)).map(({ envelope }) => envelope);
  return { replicaId, waiting, savedUpTo: async () => (await journal.mark()).seq };
}

async function learnEpoch(parts: ExchangeParts): Promise<string | Awaited<Step>> {
  return (await parts.begin?.(parts)) ?? (await pullLog(parts)) ?? (await parts.journal.epoch());
}
