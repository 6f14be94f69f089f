import type { Observable } from 'rxjs';
import type { SyncEngineState } from './sync-engine.ts';
import type { LoopWake } from './sync-loop.ts';

/** What the tabs of one browser tell each other of the sync of one hotel: only hints, any of them may be lost. */
export type PeerMessage =
  /** From the holder of the lock. */
  | { readonly says: 'state'; readonly state: SyncEngineState }
  | { readonly says: 'tried' }
  /** This browser is no device of the hotel any more: everybody forgets it. */
  | { readonly says: 'revoked' }
  /** To the holder. */
  | { readonly says: 'wake'; readonly wake: LoopWake }
  | { readonly says: 'tell-state' };

export interface SyncPeers {
  /** What the others say, never one's own words. */
  readonly heard$: Observable<PeerMessage>;
  tell(message: PeerMessage): void;
  close(): void;
}
