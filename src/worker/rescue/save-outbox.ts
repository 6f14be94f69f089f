import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import type { OutboxFile } from '#contract/outbox-file.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { Journal } from '../journal/journal.ts';
import { wholeQueue } from '../sync/whole-queue.ts';

/** What waits to be sent, as it is on the disk, and whose it is. */
export type SavableOutbox = {
  readonly hotel: Pick<KnownHotel, 'hotelId' | 'deviceName'>;
  readonly journal: Pick<Journal, 'epoch' | 'pending' | 'replicaId'>;
};

/** All that waits on this device, for a file that another one can send. */
export async function saveOutbox({ hotel, journal }: SavableOutbox, savedAt: Instant): Promise<OutboxFile> {
  const epoch = await journal.epoch();
  return {
    kind: 'keyrack-outbox',
    version: '1',
    hotelId: hotel.hotelId,
    deviceName: hotel.deviceName,
    savedAt,
    ...(epoch === undefined ? {} : { epoch }),
    ...(await wholeQueue(journal)),
  };
}
