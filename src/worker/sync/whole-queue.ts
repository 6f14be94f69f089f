import { OUTBOX_COMMANDS_MAX } from '#contract/outbox-file.ts';
import type { Journal } from '../journal/journal.ts';
import type { Queue } from './send-all.ts';

/** All that waits on this device, in order of seq, read from its disk: nothing is taken out of the queue. */
export async function wholeQueue(journal: Pick<Journal, 'pending' | 'replicaId'>): Promise<Queue> {
  const waiting = await journal.pending(OUTBOX_COMMANDS_MAX);
  return { replicaId: journal.replicaId, commands: waiting.map(({ envelope }) => envelope) };
}
