import type { HotelWorkerApi } from '#contract/hotel-worker-api.ts';
import type { OutboxBrought, OutboxFile, RescueProgress } from '#contract/outbox-file.ts';
import type { CurrentHotel } from '../current-hotel.ts';
import type { SavableOutbox } from './save-outbox.ts';

/** How an outbox leaves one device and comes to the server by way of another. */
export type Rescue = {
  save(outbox: SavableOutbox): Promise<OutboxFile>;
  bring(text: string, here: SavableOutbox, onProgress: (progress: RescueProgress) => void): Promise<OutboxBrought>;
};

/** Its code is fetched when somebody needs it, which is on the worst day of the year. */
export type OpenRescue = () => Promise<Rescue>;

type RescueApi = Pick<HotelWorkerApi, 'savedOutbox' | 'bringOutbox'>;

export function rescueHere(current: CurrentHotel, open: OpenRescue): RescueApi {
  return {
    savedOutbox: async () => (current.now ? (await open()).save(current.now.outbox) : undefined),
    bringOutbox: async (text, onProgress) => {
      const { outbox, sync } = current.mustBeOpen();
      const brought = await (await open()).bring(text, outbox, onProgress);
      // What was sent is in the log now: this desk shows it as soon as it has pulled it.
      if (brought.outcome === 'sent') await sync.syncNow();
      return brought;
    },
  };
}
