import { v7 as uuidv7 } from 'uuid';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Clock } from '../clock.ts';
import { httpSyncServer } from '../sync/http-sync-server.ts';
import { bringOutbox } from './bring-outbox.ts';
import type { Rescue } from './rescue-here.ts';
import { saveOutbox } from './save-outbox.ts';

/** Rescue over the server of this page. */
export function browserRescue(clock: Clock): Rescue {
  return {
    save: (outbox) => saveOutbox(outbox, clock()),
    bring: async (text, { hotel: { hotelId }, journal }, onProgress) =>
      bringOutbox(text, {
        hotelId,
        epoch: await journal.epoch(),
        server: httpSyncServer(hotelId, () => Math.random()),
        clock,
        newReplica: () => uuidv7() as ReplicaId,
        onProgress,
      }),
  };
}
