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
  #holdingTab: Tab | undefined;
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

  lockOf(tab: Tab): SyncLock {
    return {
      hold: async (whileHeld, stopWaiting) => {
        while (this.#holder) if (!(await this.#wait(stopWaiting))) return;
        if (stopWaiting.aborted) return this.#callNext();
        await this.#holding(tab, whileHeld);
      },
      holdIfFree: async (whileHeld) => {
        if (this.#holder) return false;
        await this.#holding(tab, whileHeld);
        return true;
      },
    };
  }

  /** As when a frozen tab loses its lock and does not know it: the next one starts while the first still believes. */
  stealLock(): void {
    this.#release(this.#holder);
  }

  /** A browser gives the locks of a dead tab to those who wait. */
  died(tab: Tab): void {
    if (this.#holdingTab === tab) this.#release(this.#holder);
  }

  async #holding(tab: Tab, whileHeld: () => Promise<void>): Promise<void> {
    const held = Symbol('held');
    this.#holder = held;
    this.#holdingTab = tab;
    try {
      await whileHeld();
    } finally {
      this.#release(held);
    }
  }

  #release(held: symbol | undefined): void {
    if (!held || this.#holder !== held) return;
    this.#holder = undefined;
    this.#holdingTab = undefined;
    this.#callNext();
  }

  #callNext(): void {
    if (!this.#holder) this.#queue.shift()?.();
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
