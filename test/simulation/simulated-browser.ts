import { Observable, Subject } from 'rxjs';
import type { Hints } from '#worker/hints.ts';
import type { SyncLock } from '#worker/sync/sync-lock.ts';
import type { PeerMessage, SyncPeers } from '#worker/sync/sync-peers.ts';

type Tab = object;

/** What the tabs of one browser share besides its disk: hints, words between their syncs, and the sync lock. */
export class SimulatedBrowser {
  readonly #hints$ = new Subject<Tab>();
  readonly #words$ = new Subject<{ readonly from: Tab; readonly message: PeerMessage }>();
  #holder: symbol | undefined;
  readonly #queue: (() => void)[] = [];

  hints(tab: Tab): Hints {
    return {
      received$: new Observable((subscriber) =>
        this.#hints$.subscribe((from) => {
          if (from !== tab) queueMicrotask(() => subscriber.next());
        }),
      ),
      send: () => this.#hints$.next(tab),
      close: () => undefined,
    };
  }

  peers(tab: Tab): SyncPeers {
    return {
      heard$: new Observable((subscriber) =>
        this.#words$.subscribe(({ from, message }) => {
          if (from !== tab) queueMicrotask(() => subscriber.next(message));
        }),
      ),
      tell: (message) => this.#words$.next({ from: tab, message }),
      close: () => undefined,
    };
  }

  readonly lock: SyncLock = {
    hold: async (whileHeld, stopWaiting) => {
      if (this.#holder && !(await this.#wait(stopWaiting))) return;
      if (stopWaiting.aborted) return;
      await this.#holding(whileHeld);
    },
    holdIfFree: async (whileHeld) => {
      if (this.#holder) return false;
      await this.#holding(whileHeld);
      return true;
    },
  };

  /** As when a frozen tab loses its lock and does not know it: the next one starts while the first still believes. */
  stealLock(): void {
    this.#release(this.#holder);
  }

  async #holding(whileHeld: () => Promise<void>): Promise<void> {
    const held = Symbol('held');
    this.#holder = held;
    try {
      await whileHeld();
    } finally {
      this.#release(held);
    }
  }

  #release(held: symbol | undefined): void {
    if (!held || this.#holder !== held) return;
    this.#holder = undefined;
    this.#queue.shift()?.();
  }

  #wait(stopWaiting: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const start = (): void => resolve(true);
      this.#queue.push(start);
      stopWaiting.addEventListener('abort', () => {
        const place = this.#queue.indexOf(start);
        if (place !== -1) this.#queue.splice(place, 1);
        resolve(false);
      });
    });
  }
}
