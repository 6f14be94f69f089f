import type { Instant } from '#domain/kernel/identifiers.ts';
import { HotelRegistry } from '#worker/enrolment/hotel-registry.ts';
import { openDexieJournal } from '#worker/journal/dexie-journal.ts';
import { journalRewrites } from '#worker/journal/journal-rewrites.ts';
import { HotelDatabase } from '#worker/journal/hotel-database.ts';
import { httpSyncServer } from '#worker/sync/http-sync-server.ts';
import { webSyncLock } from '#worker/sync/web-sync-lock.ts';
import { syncOutboxes } from './sync-outboxes.ts';

/** Browsers end a service worker that is busy for some five minutes; what is not sent by then goes the next time. */
const LONGEST_MS = 4 * 60_000;

/** Sends what waits in every hotel of this browser. Rejects where the browser should try again later. */
export async function backgroundSync(): Promise<void> {
  const registry = new HotelRegistry();
  const hotels = await registry.known();
  registry.close();
  const isAllSent = await syncOutboxes({
    hotelIds: hotels.map(({ hotelId }) => hotelId),
    openJournal: (hotelId) => openDexieJournal(new HotelDatabase(hotelId), async () => journalRewrites),
    serverOf: (hotelId) => httpSyncServer(hotelId, Math.random),
    lockOf: webSyncLock,
    clock: () => Date.now() as Instant,
    stop: AbortSignal.timeout(LONGEST_MS),
  });
  // A rejection is how a sync event asks for another one.
  if (!isAllSent) throw new Error('Some commands still wait for their server.');
}
