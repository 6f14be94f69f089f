import type { ExchangeParts } from './exchange-parts.ts';
import { sendAll, TakenQueue } from './send-all.ts';
import { wholeQueue } from './whole-queue.ts';

/**
 * What a device does that was removed from its hotel: it hands over what it had not sent, which the server keeps for a
 * manager. True when nothing is left here that nobody else has; only then may the device forget the hotel.
 */
export async function sayFarewell({ journal, ...sending }: ExchangeParts): Promise<boolean> {
  const epoch = await journal.epoch();
  const queue = await wholeQueue(journal);
  if (queue.commands.length === 0) return true;
  if (epoch === undefined) return false;
  return (await sendAll(new TakenQueue(queue), { ...sending, epoch })) === undefined;
}
