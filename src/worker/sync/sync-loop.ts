import {
  asyncScheduler,
  defer,
  EMPTY,
  exhaustMap,
  expand,
  filter,
  last,
  merge,
  of,
  Subject,
  switchMap,
  takeWhile,
  tap,
  timer,
  type Observable,
  type SchedulerLike,
} from 'rxjs';
import type { ExchangeEnd } from './exchange-parts.ts';
import { retryAfterMs, type RetryClock } from './retry-clock.ts';

/**
 * Why an exchange may be due. `asked`: a person wants it now. `changed`: something outside has changed, a retry is likely to
 * go well. `saved`: a command waits.
 */
export type LoopWake = 'asked' | 'changed' | 'saved';

export type SyncLoopParts = {
  /** One exchange, when subscribed to. */
  readonly attempt: Observable<ExchangeEnd>;
  readonly wakes: Observable<LoopWake>;
  readonly clock: RetryClock;
  readonly scheduler?: SchedulerLike;
};

/** Exchanges at once, and again and again while subscribed to. Emits how they end; completes after one that was fenced off. */
export function syncLoop({
  attempt,
  wakes,
  clock,
  scheduler = asyncScheduler,
}: SyncLoopParts): Observable<ExchangeEnd> {
  return defer(() => {
    const ends$ = new Subject<ExchangeEnd>();
    let notBefore = 0;
    let isMissed = false;
    const wakeUps$ = wakes.pipe(
      tap((wake) => {
        isMissed = true;
        if (wake !== 'saved') clock.reset();
      }),
      // What the server asks for wins over every hint; only a person may try all the same.
      filter((wake) => wake === 'asked' || scheduler.now() >= notBefore),
    );
    // switchMap: the wait after an exchange takes the place of the one before it.
    const retries$ = ends$.pipe(
      tap((end) => (notBefore = scheduler.now() + (retryAfterMs(end) ?? 0))),
      switchMap((end) => timer(clock.delayAfterMs(end), scheduler)),
    );
    const once$ = defer(() => {
      isMissed = false;
      return attempt;
    });
    const oneOrMore$ = once$.pipe(
      expand((end) => (isMissed && end.end === 'done' ? once$ : EMPTY)),
      last(),
    );
    return merge(wakeUps$, retries$, of('start')).pipe(
      // exhaustMap: one exchange at a time. It takes along all that waits; what it may just have missed, it repeats.
      exhaustMap(() => oneOrMore$),
      takeWhile(({ end }) => end !== 'fenced', true),
      tap((end) => ends$.next(end)),
    );
  });
}
