import { distinctUntilChanged, interval, map, merge, skip, type Observable } from 'rxjs';
import { refusedToSee } from '#contract/question-rights.ts';
import type { QueryOf } from '#read-models/query.ts';
import type { HotelConnection } from './hotel-connection.ts';
import { QueryRunner } from './read-store/query-runner.ts';
import type { ReadStore } from './read-store/read-store.ts';
import type { StoreChange } from './read-store/store-change.ts';
import type { Dispatcher } from './replica/dispatcher.ts';
import type { HotelReplica } from './replica/hotel-replica.ts';
import type { Standing } from './replica/standing.ts';
import type { SyncEngine } from './sync/sync-engine.ts';
import { createViewSources } from './view-sources.ts';

/** How soon screens notice that the hotel's day has turned. */
const DAY_CHECK_MS = 15_000;

export type HotelRunnerParts = {
  readonly queryOf: QueryOf;
  readonly replica: HotelReplica;
  readonly readStore: ReadStore;
  readonly dispatcher: Dispatcher;
  readonly sync: SyncEngine;
  readonly connection: HotelConnection;
  readonly standing: Standing;
};

/** The questions of the open hotel, asked again when its pages change and when its day turns. */
export function createHotelRunner({
  queryOf,
  replica,
  readStore,
  dispatcher,
  sync,
  connection,
  standing,
}: HotelRunnerParts): QueryRunner {
  const sources = createViewSources(replica, readStore, dispatcher);
  return new QueryRunner({
    queryOf,
    sources,
    asOf: () => ({
      position: readStore.position,
      businessDate: sources.businessDate(),
      pending: replica.pending.length,
      lastContact: connection.lastContact,
    }),
    changes$: merge(
      readStore.changes$,
      dayTurns(sources.businessDate, readStore.changes$),
      connectionTurns(sync),
      standing.turns$.pipe(map((): StoreChange => ({ pages: 'all', cause: undefined }))),
    ),
    refusedToSee: (question) =>
      refusedToSee(replica.hotel, question, { actor: standing.actor, scope: dispatcher.scope }),
    settled: () => readStore.settled(),
    load: (model, page) => readStore.load(model, page),
    meet: (guests) => (guests === 'everybody' ? replica.meetEverybody() : replica.meet(guests)),
  });
}

/** What needs the server can be done now, or no longer. */
function connectionTurns(sync: SyncEngine): Observable<StoreChange> {
  return sync.state$.pipe(
    map(({ connection }) => connection.state === 'online'),
    distinctUntilChanged(),
    skip(1),
    map(() => ({ pages: 'all', cause: undefined })),
  );
}

/** With the clock, or with the night audit, which is told like any other event. */
function dayTurns(businessDate: () => number, told$: Observable<StoreChange>): Observable<StoreChange> {
  return merge(interval(DAY_CHECK_MS), told$).pipe(
    map(businessDate),
    distinctUntilChanged(),
    skip(1),
    map(() => ({ pages: 'all', cause: undefined })),
  );
}
