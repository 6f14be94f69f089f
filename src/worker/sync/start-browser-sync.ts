import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { Clock } from '../clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { FirstLookSeam } from './begin/coming-pages.ts';
import { httpPageSource } from './begin/http-page-source.ts';
import type { PieceStore } from './begin/page-source.ts';
import { broadcastSyncPeers } from './broadcast-sync-peers.ts';
import { httpSyncServer } from './http-sync-server.ts';
import { startSyncEngine } from './start-sync-engine.ts';
import type { SyncEngine } from './sync-engine.ts';
import { webSyncLock } from './web-sync-lock.ts';

export type BrowserSyncParts = FirstLookSeam & {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly onApplied: () => void;
  readonly onReplaced: () => void;
  readonly onRevoked: () => void;
  /** What was fetched of the server's pages, until this device has begun with them. */
  readonly pieces: PieceStore;
};

/** The sync of a hotel in a worker of this browser. */
export function startBrowserSync(hotelId: HotelId, { pieces, onComing, ...parts }: BrowserSyncParts): SyncEngine {
  const random = (): number => Math.random();
  return startSyncEngine({
    ...parts,
    random,
    begin: async (exchange) => {
      const { beginWithPages } = await import('./begin/begin-with-pages.ts');
      return beginWithPages({ ...exchange, source: httpPageSource(hotelId), pieces, onComing });
    },
    farewell: async (exchange) => (await import('./say-farewell.ts')).sayFarewell(exchange),
    recover: async (exchange) => (await import('./recovery/recover.ts')).recover(exchange),
    server: httpSyncServer(hotelId, random),
    lock: webSyncLock(hotelId),
    peers: broadcastSyncPeers(hotelId),
  });
}
