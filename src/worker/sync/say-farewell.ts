import type { ExchangeParts } from './exchange-parts.ts';
import { sendAll, TakenQueue } from './send-all.ts';

/**
 * What a device does that was removed from its hotel: it hands over what it had not sent, which the server keeps for a
 * manager. True when nothing is left here that nobody else has; only then may the device forget the hotel.
 */
export async function sayFarewell({ journal, ...sending }: ExchangeParts): Promise<boolean> {
  const epoch = await journal.epoch();
  const waiting = await journal.pending(WAITING_MAX);
  if (waiting.length === 0) return true;
  if (epoch === undefined) return false;
  const queue = new TakenQueue({
    replicaId: journal.replicaId,
    commands: waiting.map(({ envelope }) => envelope),
  });
  return (await sendAll(queue, { ...sending, epoch })) === undefined;
}

/** More than a device gives in a month without a connection. */
const WAITING_MAX = 100_000;
