import { auditTime, exhaustMap, filter, timer, type Subscription } from 'rxjs';
import type { Hints } from './hints.ts';
import type { ReadStore } from './read-store/read-store.ts';
import type { HotelReplica } from './replica/hotel-replica.ts';
import type { SyncEngine } from './sync/sync-engine.ts';
import type { Upkeep } from './upkeep.ts';

/** Upkeep gathers what happens in this time: nobody waits for it, and its transactions would make commands wait. */
const UPKEEP_PAUSE_MS = 5_000;

/** The first screens are there by then; so whoever looks for a guest seldom waits until all are read. */
const EVERYBODY_AFTER_MS = 3_000;

export type RunningParts = {
  readonly replica: HotelReplica;
  readonly readStore: ReadStore;
  readonly sync: SyncEngine;
  readonly hints: Hints;
  readonly upkeep: Upkeep;
  /** Hears what goes wrong where nobody waits. */
  readonly report: (error: unknown) => void;
};

/** Everything that goes on by itself while a hotel is open. */
export function runHotel(parts: RunningParts): Subscription {
  const { hints, replica, report } = parts;
  const running = followReplica(parts);
  running.add(tellOthers(parts));
  running.add(keepUp(parts));
  running.add(timer(EVERYBODY_AFTER_MS).subscribe(() => void replica.meetEverybody().catch(report)));
  running.add(
    hints.received$.subscribe(() => {
      replica.catchUp().catch(report);
    }),
  );
  return running;
}

/** The read models fold what the replica tells, in its order; first, what it had before anybody listened. */
function followReplica({ replica, readStore, report }: RunningParts): Subscription {
  const following = replica.changes$.subscribe((change) => {
    readStore.advance(change).catch(report);
  });
  const { cursor } = replica.mark;
  const before = { after: cursor, to: cursor, confirmed: [], details: [], pending: replica.pending, added: undefined };
  readStore.advance(before).catch(report);
  return following;
}

/** Other tabs show what was saved here; the sync sends it. */
function tellOthers({ replica, hints, sync }: RunningParts): Subscription {
  const saved$ = replica.changes$.pipe(filter(({ added }) => added !== undefined && added.length > 0));
  return saved$.subscribe(() => {
    hints.send();
    sync.wake('outbox');
  });
}

/** One tab is enough: whoever holds the sync lock. `exhaustMap`: what changes during a run is written by the next. */
function keepUp({ readStore, sync, upkeep, report }: RunningParts): Subscription {
  return readStore.changes$
    .pipe(
      auditTime(UPKEEP_PAUSE_MS),
      filter(() => sync.state.syncsHere),
      exhaustMap(() => upkeep.run().catch(report)),
    )
    .subscribe();
}
