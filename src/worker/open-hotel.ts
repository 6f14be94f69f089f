import { auditTime, exhaustMap, filter, Subscription, type Observable } from 'rxjs';
import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import type { SyncStatus } from '#contract/sync-status.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { Queries } from '#read-models/query.ts';
import type { ReadModel } from '#read-models/read-model.ts';
import type { BrowserStorage } from './browser-storage.ts';
import type { Clock } from './clock.ts';
import { createHotelRunner } from './create-hotel-runner.ts';
import type { Hints } from './hints.ts';
import type { Journal } from './journal/journal.ts';
import type { PageStore } from './read-store/page-store.ts';
import type { QueryRunner } from './read-store/query-runner.ts';
import { openReadStore, type ReadStore } from './read-store/read-store.ts';
import { Dispatcher } from './replica/dispatcher.ts';
import { openHotelReplica, type HotelReplica } from './replica/hotel-replica.ts';
import type { ImageStore } from './replica/image-store.ts';
import { watchSyncStatus } from './status-stream.ts';
import type { SyncEngine } from './sync/sync-engine.ts';
import type { Troubles } from './troubles.ts';
import { Upkeep } from './upkeep.ts';

/** Upkeep waits until a burst is over for this long at most. */
const UPKEEP_PAUSE_MS = 1_000;

/** What the sync of a hotel is given. */
export type SyncSeams = {
  readonly journal: Journal;
  /** Pulled events are stored in the journal. */
  readonly onApplied: () => void;
  readonly clock: Clock;
};

export type HotelParts = {
  readonly hotel: Pick<KnownHotel, 'hotelId' | 'deviceId' | 'deviceName'>;
  readonly journal: Journal;
  readonly images: ImageStore;
  readonly pages: PageStore;
  readonly models: readonly ReadModel<unknown>[];
  readonly queries: Queries;
  readonly clock: Clock;
  readonly hints: Hints;
  readonly storage: BrowserStorage;
  readonly troubles: Troubles;
  readonly startSync: (seams: SyncSeams) => SyncEngine;
};

/** A hotel that is open in this worker. */
export type OpenHotel = {
  readonly hotelId: HotelId;
  readonly dispatcher: Dispatcher;
  readonly runner: QueryRunner;
  readonly sync: SyncEngine;
  readonly status$: Observable<SyncStatus>;
  close(): void;
};

/** Opens a hotel from this device's disk. Its read models may still be folding; questions wait for them. */
export async function openHotel(parts: HotelParts): Promise<OpenHotel> {
  const { journal, images, hints, troubles, clock, hotel, storage } = parts;
  const replica = await openHotelReplica(journal, images);
  const readStore = await openReadStore(parts.models, parts.pages, journal);
  const catchUp = (): void => void replica.catchUp().catch((error: unknown) => troubles.raiseFor(error));
  const onApplied = (): void => {
    catchUp();
    hints.send();
  };
  const sync = parts.startSync({ journal, onApplied, clock });
  const dispatcher = new Dispatcher(replica, {
    replicaId: journal.replicaId,
    device: hotel.deviceId,
    clock,
    isOnline: () => sync.state.connection.state === 'online',
  });
  const running = new Subscription();
  running.add(followReplica(replica, readStore, troubles));
  running.add(hints.received$.subscribe(catchUp));
  running.add(tellOthers(replica, hints, sync));
  running.add(keepUp(new Upkeep({ journal, replica, images, readStore }), readStore, sync, troubles));
  return {
    hotelId: hotel.hotelId,
    dispatcher,
    runner: createHotelRunner({
      queries: parts.queries,
      replica,
      readStore,
      dispatcher,
      lastContact: contactOf(sync, running),
    }),
    sync,
    status$: watchSyncStatus({
      device: hotel,
      replica,
      engine$: sync.state$,
      building$: readStore.building$,
      troubles,
      storage,
    }),
    close: () => {
      sync.stop();
      running.unsubscribe();
      replica.close();
      readStore.close();
      hints.close();
      journal.close();
    },
  };
}

/** The read models fold what the replica tells, in its order; first, what it had before anybody listened. */
function followReplica(replica: HotelReplica, readStore: ReadStore, troubles: Troubles): Subscription {
  const report = (error: unknown): void => troubles.raiseFor(error);
  const following = replica.changes$.subscribe((change) => void readStore.advance(change).catch(report));
  const { cursor } = replica.mark;
  const before = { after: cursor, to: cursor, confirmed: [], details: [], pending: replica.pending, added: undefined };
  readStore.advance(before).catch(report);
  return following;
}

/** Other tabs show what was saved here; the sync sends it. */
function tellOthers(replica: HotelReplica, hints: Hints, sync: SyncEngine): Subscription {
  const saved = replica.changes$.pipe(filter(({ added }) => added !== undefined && added.length > 0));
  return saved.subscribe(() => {
    hints.send();
    sync.wake('outbox');
  });
}

/** One tab is enough: whoever holds the sync lock. `exhaustMap`: what changes during a run is written by the next. */
function keepUp(upkeep: Upkeep, readStore: ReadStore, sync: SyncEngine, troubles: Troubles): Subscription {
  return readStore.changes$
    .pipe(
      auditTime(UPKEEP_PAUSE_MS),
      filter(() => sync.state.syncsHere),
      exhaustMap(() => upkeep.run().catch((error: unknown) => troubles.raiseFor(error))),
    )
    .subscribe();
}

/** When the server was last heard of, also after it has fallen silent. */
function contactOf(sync: SyncEngine, running: Subscription): () => Instant | undefined {
  let last: Instant | undefined;
  running.add(
    sync.state$.subscribe(({ connection }) => {
      if (connection.state === 'online') last = connection.lastContact;
    }),
  );
  return () => last;
}
