import {
  auditTime,
  combineLatest,
  distinctUntilChanged,
  from,
  map,
  startWith,
  switchMap,
  timer,
  type Observable,
} from 'rxjs';
import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import { isSame } from '#contract/difference/is-same.ts';
import type { Recovery } from '#contract/recovery.ts';
import type { SyncStatus } from '#contract/sync-status.ts';
import type { BrowserStorage } from './browser-storage.ts';
import type { ReadStore } from './read-store/read-store.ts';
import type { HotelReplica } from './replica/hotel-replica.ts';
import type { SyncEngine } from './sync/sync-engine.ts';
import { assembleSyncStatus } from './sync-status.ts';
import type { Troubles } from './troubles.ts';

const STORAGE_CHECK_MS = 60_000;
/**
 * An exchange passes through many states in a moment, and people are told where it came to. Too short to be noticed, and
 * long enough that the answer which a command changes is on the screen first.
 */
const GATHERED_MS = 60;

export type StatusSources = {
  readonly device: Pick<KnownHotel, 'deviceId' | 'deviceName'>;
  readonly replica: HotelReplica;
  readonly sync: Pick<SyncEngine, 'state$'>;
  readonly readStore: Pick<ReadStore, 'building$'>;
  readonly troubles: Troubles;
  readonly storage: BrowserStorage;
  readonly recovery$: Observable<Recovery | undefined>;
};

/** The present status, and again whenever something of it is another. */
export function watchSyncStatus(sources: StatusSources): Observable<SyncStatus> {
  const { device, replica, sync, readStore, troubles, storage, recovery$ } = sources;
  return combineLatest({
    engine: sync.state$,
    building: readStore.building$,
    troubles: troubles.known$,
    storage: watchStorage(storage),
    recovery: recovery$,
    moved: replica.changes$.pipe(startWith(undefined)),
  }).pipe(
    auditTime(GATHERED_MS),
    map(({ moved: _, ...latest }) => assembleSyncStatus({ device, replica, ...latest })),
    distinctUntilChanged<SyncStatus>(isSame),
  );
}

function watchStorage(storage: BrowserStorage): Observable<SyncStatus['storage']> {
  return timer(0, STORAGE_CHECK_MS).pipe(
    switchMap(() => from(storage.estimate())),
    startWith({ persisted: undefined, usedBytes: undefined, quotaBytes: undefined }),
  );
}
