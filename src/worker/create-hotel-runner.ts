import { distinctUntilChanged, interval, map, merge, skip, type Observable } from 'rxjs';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { Queries } from '#read-models/query.ts';
import { QueryRunner } from './read-store/query-runner.ts';
import type { ReadStore } from './read-store/read-store.ts';
import type { StoreChange } from './read-store/store-change.ts';
import type { Dispatcher } from './replica/dispatcher.ts';
import type { HotelReplica } from './replica/hotel-replica.ts';
import { createViewSources } from './view-sources.ts';

/** How soon screens notice that the hotel's day has turned. */
const DAY_CHECK_MS = 15_000;

export type HotelRunnerParts = {
  readonly queries: Queries;
  readonly replica: HotelReplica;
  readonly readStore: ReadStore;
  readonly dispatcher: Dispatcher;
  readonly lastContact: () => Instant | undefined;
};

/** The questions of the open hotel, asked again when its pages change and when its day turns. */
export function createHotelRunner({
  queries,
  replica,
  readStore,
  dispatcher,
  lastContact,
}: HotelRunnerParts): QueryRunner {
  const sources = createViewSources(replica, readStore, dispatcher);
  return new QueryRunner({
    queries,
    sources,
    asOf: () => ({
      position: readStore.position,
      businessDate: sources.businessDate(),
      pending: replica.pending.length,
      lastContact: lastContact(),
    }),
    changes$: merge(readStore.changes$, dayTurns(sources.businessDate)),
    settled: () => readStore.settled(),
    load: (model, page) => readStore.load(model, page),
  });
}

function dayTurns(businessDate: () => number): Observable<StoreChange> {
  return interval(DAY_CHECK_MS).pipe(
    map(businessDate),
    distinctUntilChanged(),
    skip(1),
    map(() => ({ pages: 'all', cause: undefined })),
  );
}
