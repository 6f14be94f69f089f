import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { Clock } from '#worker/clock.ts';
import type { Journal } from '#worker/journal/journal.ts';
import { exchange } from '#worker/sync/exchange.ts';
import type { ExchangeListener } from '#worker/sync/exchange-parts.ts';
import type { SyncLock } from '#worker/sync/sync-lock.ts';
import type { SyncServer } from '#worker/sync/sync-server.ts';

export type OutboxParts = {
  readonly hotelIds: readonly HotelId[];
  /** Closed when it is done with. */
  readonly openJournal: (hotelId: HotelId) => Promise<Journal>;
  readonly serverOf: (hotelId: HotelId) => SyncServer;
  readonly lockOf: (hotelId: HotelId) => SyncLock;
  readonly clock: Clock;
  readonly stop: AbortSignal;
};

/**
 * Sends what waits on this device while no window is open, by the same exchange as a window. A hotel that an open window
 * syncs is left to it. Resolves with whether everything that could be sent was: false asks the browser to come back.
 */
export async function syncOutboxes(parts: OutboxParts): Promise<boolean> {
  const ends = await Promise.allSettled(parts.hotelIds.map((hotelId) => syncIfFree(hotelId, parts)));
  // A bug with one hotel has not kept the others from being sent; now it may be heard of.
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return ends.every((end) => end.status === 'fulfilled' && end.value);
}

async function syncIfFree(hotelId: HotelId, parts: OutboxParts): Promise<boolean> {
  const journal = await parts.openJournal(hotelId);
  try {
    const [waiting] = await journal.pending(1);
    if (!waiting) return true;
    let isSent = false;
    // Where a window has the lock, it sends; but it may be closed before it has, so the browser is asked to look again.
    await parts.lockOf(hotelId).holdIfFree(async () => {
      isSent = await syncOutbox(hotelId, journal, parts);
    });
    return isSent;
  } finally {
    journal.close();
  }
}

async function syncOutbox(
  hotelId: HotelId,
  journal: Journal,
  { serverOf, clock, stop }: OutboxParts,
): Promise<boolean> {
  const fence = await journal.takeFence();
  const { end } = await exchange({ journal, server: serverOf(hotelId), clock, fence, stop, listener: nobody });
  return end === 'done';
}

/** No window of this hotel is open in this browser: one that opens now reads the journal first. */
const nobody: ExchangeListener = {
  onApplied: () => undefined,
  onContact: () => undefined,
  onReplaced: () => undefined,
  onProgress: () => undefined,
};
