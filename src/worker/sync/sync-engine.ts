import type { Observable } from 'rxjs';
import type { GoodMoment } from '#contract/hotel-worker-api.ts';
import type { Connection, SyncStatus, Trouble } from '#contract/sync-status.ts';
import type { CommandId } from '#domain/kernel/identifiers.ts';

/** The part of the sync status that only the exchanges with the server can tell. */
export type SyncEngineState = Pick<SyncStatus, 'syncsHere' | 'serverHead' | 'progress' | 'clockSkewMs'> & {
  readonly connection: Connection;
  /** On their way in a push whose answer has not come yet. */
  readonly sending: readonly CommandId[];
  /** Why not everything works, although the server may well be reached. Gone as soon as an exchange goes well. */
  readonly trouble: Trouble | undefined;
};

/** Why it may be worth to try now: a command was saved, the window came to the front, the browser says the net is back. */
export type SyncWake = 'outbox' | GoodMoment;

/**
 * Carries commands up and events down for one hotel, for as long as it lives: in this worker while it holds the browser's
 * sync lock; otherwise it follows, and passes on, what the holder in another tab tells.
 */
export interface SyncEngine {
  /** The present state at once, then each change. Never fails; completes with `stop`. */
  readonly state$: Observable<SyncEngineState>;
  /** The present state. */
  readonly state: SyncEngineState;
  /** Cheap, may be called often; wakes the holder in another tab if that is who syncs. */
  wake(why: SyncWake): void;
  /** Tries at once, whatever the retry clock says; resolves after the attempt, whatever came of it. */
  syncNow(): Promise<void>;
  /** Releases the lock; the next tab takes over. An exchange under way is given up, which is always harmless. */
  stop(): void;
}
