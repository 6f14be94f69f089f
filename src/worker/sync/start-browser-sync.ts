import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { Clock } from '../clock.ts';
import type { Journal } from '../journal/journal.ts';
import { broadcastSyncPeers } from './broadcast-sync-peers.ts';
import { httpSyncServer } from './http-sync-server.ts';
import { startSyncEngine } from './start-sync-engine.ts';
import type { SyncEngine } from './sync-engine.ts';
import { webSyncLock } from './web-sync-lock.ts';

export type BrowserSyncParts = {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly onApplied: () => void;
  readonly onReplaced: () => void;
};

/** The sync of a hotel in a worker of this browser. */
export function startBrowserSync(hotelId: HotelId, parts: BrowserSyncParts): SyncEngine {
  const random = (): number => Math.random();
  return startSyncEngine({
    ...parts,
    random,
    recover: async (exchange) => (await import('./recovery/recover.ts')).recover(exchange),
    server: httpSyncServer(hotelId, random),
    lock: webSyncLock(hotelId),
    peers: broadcastSyncPeers(hotelId),
  });
}
