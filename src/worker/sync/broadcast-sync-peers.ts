import { fromEvent, map } from 'rxjs';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { PeerMessage, SyncPeers } from './sync-peers.ts';

export function broadcastSyncPeers(hotelId: HotelId): SyncPeers {
  const channel = new BroadcastChannel(`keyrack-sync-${hotelId}`);
  return {
    // Only this code writes to the channel, and a tab of another version sends the same plain data or is not understood.
    heard$: fromEvent<MessageEvent<PeerMessage>>(channel, 'message').pipe(map(({ data }) => data)),
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
