import type { Observable, Subscription } from 'rxjs';
import type { WatchId } from '#contract/hotel-worker-api.ts';
import { reportBug } from './report-bug.ts';

/** Running watches, by the number that the page knows them by. */
export class Watches {
  readonly #running = new Map<WatchId, Subscription>();
  #last: WatchId = 0;

  start<Value>(values$: Observable<Value>, onValue: (value: Value) => void): WatchId {
    this.#last += 1;
    this.#running.set(this.#last, values$.subscribe({ next: onValue, error: reportBug }));
    return this.#last;
  }

  stop(id: WatchId): void {
    this.#running.get(id)?.unsubscribe();
    this.#running.delete(id);
  }
}
