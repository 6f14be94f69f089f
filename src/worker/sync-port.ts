import type { Observable } from 'rxjs';
import type { Connection, Trouble } from '#contract/sync-status.ts';
import type { DeviceSeen, JoinCode } from '#contract/sync-protocol.ts';
import type { CommandId, Instant, Position } from '#domain/kernel/identifiers.ts';

/** How the exchange with the server stands, as the sync engine sees it. */
export type SyncEngineState = {
  readonly connection: Connection;
  /** This worker holds the browser's sync lock: it pushes, pulls, and writes pages for all tabs. */
  readonly syncsHere: boolean;
  readonly serverHead: Position | undefined;
  readonly lastContact: Instant | undefined;
  /** On their way to the server now. */
  readonly sending: readonly CommandId[];
  /** While a long history is pulled. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly troubles: readonly Trouble[];
  readonly clockSkewMs: number | undefined;
};

/** The exchange of one open hotel with its server, in whichever tab holds the sync lock. */
export interface HotelSync {
  /** The present state at once, and every other one. */
  readonly state: Observable<SyncEngineState>;
  /** Tries an exchange now; resolves when it has ended, well or not. */
  syncNow(): Promise<void>;
  /** A command waits in the outbox. */
  commandSaved(): void;
  joinCode(): Promise<JoinCode | undefined>;
  devices(): Promise<readonly DeviceSeen[] | undefined>;
  /** Gives the lock back and stops. */
  stop(): void;
}
