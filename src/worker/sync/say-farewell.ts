import type { ExchangeEnd, ExchangeParts } from './exchange-parts.ts';
import { sendAll, TakenQueue } from './send-all.ts';
import { wholeQueue } from './whole-queue.ts';

/** What a device says that was removed before it had heard of the log. */
const OF_NO_LOG = 'none';

/**
 * What a device does that was removed from its hotel: it hands over what it had not sent, which the server keeps for a
 * manager. True when nothing is left here that nobody else has; only then may the device forget the hotel.
 */
export async function sayFarewell(parts: ExchangeParts): Promise<boolean> {
  const { journal, ...sending } = parts;
  const epoch = (await journal.epoch()) ?? OF_NO_LOG;
  // Somebody may go on working here while it is handed over: it is over when nothing was added meanwhile.
  for (let heardUpTo = 0; ;) {
    const { replicaId, commands } = await wholeQueue(journal);
    const left = commands.filter(({ seq }) => seq > heardUpTo);
    const last = left.at(-1);
    if (!last) return true;
    const end = await sendAll(new TakenQueue({ replicaId, commands: left }), { ...sending, epoch });
    if (end) {
      await queueForRestored(parts, end);
      return false;
    }
    heardUpTo = last.seq;
  }
}

/**
 * The server keeps a log that this device never heard of, or was restored, and tells a removed device nothing that it could
 * be compared with: what waits is put into a queue
 * that the server counts from its beginning, and is handed over with the next attempt.
 */
async function queueForRestored({ journal, fence, listener }: ExchangeParts, end: ExchangeEnd): Promise<void> {
  if (end.end !== 'failed' || end.failure.answer !== 'other-epoch' || end.failure.epoch === undefined) return;
  const { cursor } = await journal.mark();
  const followed = await journal.follow(
    { epoch: end.failure.epoch, keepUpTo: cursor, gaveBack: 0, isSameLog: true },
    fence,
  );
  if (followed === 'followed') listener.onReplaced();
}
