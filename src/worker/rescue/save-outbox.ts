import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import { OUTBOX_FILE_COMMANDS_MAX, type OutboxFile } from '#contract/outbox-file.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { Journal } from '../journal/journal.ts';

/** What waits to be sent, as it is on the disk, and whose it is. */
export type SavableOutbox = {
  readonly hotel: Pick<KnownHotel, 'hotelId' | 'deviceName'>;
  readonly journal: Pick<Journal, 'epoch' | 'pending' | 'replicaId'>;
};

/** All that waits on this device, read from its disk: nothing is taken out of the queue. */
export async function saveOutbox({ hotel, journal }: SavableOutbox, savedAt: Instant): Promise<OutboxFile> {
  const epoch = await journal.epoch();
  const waiting = await journal.pending(OUTBOX_FILE_COMMANDS_MAX);
  return {
    kind: 'keyrack-outbox',
    version: '1',
    hotelId: hotel.hotelId,
    deviceName: hotel.deviceName,
    savedAt,
    ...(epoch === undefined ? {} : { epoch }),
    replicaId: journal.replicaId,
    commands: waiting.map(({ envelope }) => envelope),
  };
}
