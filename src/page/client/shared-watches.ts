import { Observable, ReplaySubject, share, timer } from 'rxjs';
import type { WatchId } from '#contract/hotel-worker-api.ts';

/** A watch outlives its last watcher for this long, so that going to another screen and back asks nothing again. */
const LINGER_MS = 3_000;

type Start = (next: (value: unknown) => void, fail: (error: unknown) => void) => Promise<WatchId>;

/** One watch in the worker for each thing that is watched, shared by whoever watches it here. */
export class SharedWatches {
  readonly #watches = new Map<string, Observable<unknown>>();
  readonly #stop: (id: WatchId) => Promise<void>;

  constructor(stop: (id: WatchId) => Promise<void>) {
    this.#stop = stop;
  }

  /** A late subscriber gets the last value at once. `start` is called when the first one comes. */
  watch(key: string, start: Start): Observable<unknown> {
    const known = this.#watches.get(key);
    if (known) return known;
    const watch = this.#watchWorker(start).pipe(
      share({ connector: () => new ReplaySubject(1), resetOnRefCountZero: () => timer(LINGER_MS) }),
    );
    this.#watches.set(key, watch);
    return watch;
  }

  /** Another hotel: what is asked from now on is asked anew. */
  forget(): void {
    this.#watches.clear();
  }

  #watchWorker(start: Start): Observable<unknown> {
    return new Observable((subscriber) => {
      const watching = start(
        (value) => subscriber.next(value),
        (error) => subscriber.error(error),
      );
      watching.catch((error: unknown) => subscriber.error(error));
      return () => void watching.then(this.#stop).catch(() => undefined);
    });
  }
}
