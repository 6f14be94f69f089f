import type { ExchangeEnd, ExchangeParts } from './exchange-parts.ts';
import { sendAll, TakenQueue } from './send-all.ts';
import { wholeQueue } from './whole-queue.ts';

/** What a device says that was removed before it had heard of the log. */
const OF_NO_LOG = 'none';

/**
 * What a device does that was removed from its hotel: it hands over what it had not sent, which the server keeps for a
 * manager. Heard when nothing is left here that nobody else has, and only then may the device forget the hotel; otherwise why not.
 */
export async function sayFarewell(parts: ExchangeParts): Promise<'heard' | ExchangeEnd> {
  const { journal, ...sending } = parts;
  const epoch = (await journal.epoch()) ?? OF_NO_LOG;
  // Somebody may go on working here while it is handed over: it is over when nothing was added meanwhile.
  for (let heardUpTo = 0; ;) {
    const { replicaId, commands } = await wholeQueue(journal);
    const left = commands.filter(({ seq }) => seq > heardUpTo);
    const last = left.at(-1);
    if (!last) return 'heard';
    const end = await sendAll(new TakenQueue({ replicaId, commands: left }), { ...sending, epoch });
    if (end) return queueForRestored(parts, end);
    heardUpTo = last.seq;
  }
}

/**
 * The server keeps a log that this device never heard of, or was restored, and tells a removed device nothing that it could
 * be compared with: what waits is put into a queue
 * that the server counts from its beginning, and is handed over with the next attempt.
 */
async function queueForRestored({ journal, fence, listener }: ExchangeParts, end: ExchangeEnd): Promise<ExchangeEnd> {
  if (end.end !== 'failed' || end.failure.answer !== 'other-epoch' || end.failure.epoch === undefined) return end;
  const { cursor } = await journal.mark();
  const followed = await journal.follow(
    { epoch: end.failure.epoch, keepUpTo: cursor, gaveBack: 0, isSameLog: true },
    fence,
  );
  if (followed === 'followed') listener.onReplaced();
  // Also where another tab has taken over: nothing else would tell this one, which is refused every pull.
  return { end: 'fenced' };
}
