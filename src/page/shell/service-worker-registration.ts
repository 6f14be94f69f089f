import {
  BehaviorSubject,
  exhaustMap,
  filter,
  firstValueFrom,
  fromEvent,
  interval,
  merge,
  timer,
  type Observable,
} from 'rxjs';
import { Workbox } from 'workbox-window';
import { OtherWindows } from './other-windows.ts';

const HOUR_MS = 60 * 60_000;
const FIRST_RETRY_MS = 5_000;
// stored format: the service worker listens for this tag, also one of an older version.
const OUTBOX_TAG = 'keyrack-outbox';

/** Background Sync, which TypeScript does not know and only some browsers have. */
type WithBackgroundSync = ServiceWorkerRegistration & {
  readonly sync?: { register(tag: string): Promise<void> };
};

export type AppUpdate =
  | 'none'
  /** A newer version is on this device, whole, and waits for a person to say when. */
  | 'ready'
  /** It runs already, started in another window while this one was busy: this one should be reloaded soon. */
  | 'reload-due';

export type AppShellState = {
  /** Everything the app needs is on this device: it starts without a network. */
  readonly isReadyOffline: boolean;
  readonly update: AppUpdate;
};

/** Why an update did not begin: something is open that a reload would lose. */
export type UpdateStarted = 'started' | 'busy-here' | 'busy-in-other-window';

/** The app on this device, as far as it is more than a page: what the shell's chips and its settings show. */
export interface AppShell {
  /** The present state at once, then each change. */
  readonly state$: Observable<AppShellState>;
  /**
   * For a person's click on "Update ready", or on "Reload" where a reload is due. Every window that is not busy comes back
   * with the new version; while one of them is busy, nothing happens.
   */
  applyUpdate(): Promise<UpdateStarted>;
  /**
   * Asks the browser, where it can, to send what waits when the window is closed and the network is back. To be called
   * whenever the queue is not empty; asking twice is asking once.
   */
  sendInBackground(): Promise<void>;
}

/**
 * Puts the app on this device and keeps it up to date by prompt: a new version is fetched in the background and waits.
 * `isBusy`: an open form, a drag, anything in this window that a reload would lose.
 */
export function registerServiceWorker(isBusy: () => boolean): AppShell {
  const app = new InstalledApp(isBusy);
  // The development server has no service worker: it would only stand between the developer and the change.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void app.register();
  return app;
}

class InstalledApp implements AppShell {
  readonly #state$ = new BehaviorSubject<AppShellState>({ isReadyOffline: false, update: 'none' });
  readonly #workbox = new Workbox('/service-worker.js');
  readonly #isBusy: () => boolean;
  readonly #otherWindows: OtherWindows;
  #checkedAt = Date.now();

  constructor(isBusy: () => boolean) {
    this.#isBusy = isBusy;
    this.#otherWindows = new OtherWindows(isBusy);
  }

  get state$(): Observable<AppShellState> {
    return this.#state$;
  }

  async register(): Promise<void> {
    const { serviceWorker } = navigator;
    this.#workbox.addEventListener('waiting', () => this.#become({ update: 'ready' }));
    // Without a controller this is the first visit: the worker that takes over then brings nothing new.
    let isFirst = serviceWorker.controller === null;
    serviceWorker.addEventListener('controllerchange', () => {
      if (!isFirst) this.#changeOver();
      isFirst = false;
    });
    void serviceWorker.ready.then(() => this.#become({ isReadyOffline: true }));
    await this.#install();
    this.#checkForUpdates();
  }

  /** Resolves when the app is on this device. Until then it works as a page: the first visit may end before all of it came. */
  async #install(): Promise<void> {
    for (let waitMs = FIRST_RETRY_MS; !(await this.#isInstalled()); waitMs = Math.min(2 * waitMs, HOUR_MS)) {
      await firstValueFrom(merge(fromEvent(globalThis, 'online'), timer(waitMs)));
    }
  }

  /** A first installation that fails leaves nothing behind, not even a registration that would ask again. */
  async #isInstalled(): Promise<boolean> {
    try {
      const registration = await this.#workbox.register();
      const coming = registration?.installing;
      if (registration?.active || !coming) return registration !== undefined;
      await firstValueFrom(fromEvent(coming, 'statechange').pipe(filter(() => coming.state !== 'installed')));
      return coming.state !== 'redundant';
    } catch {
      // No connection, or a browser that forbids it.
      return false;
    }
  }

  async applyUpdate(): Promise<UpdateStarted> {
    if (this.#isBusy()) return 'busy-here';
    const { update } = this.#state$.value;
    if (update === 'reload-due') location.reload();
    if (update !== 'ready') return 'started';
    if (await this.#otherWindows.anyBusy()) return 'busy-in-other-window';
    // Its taking over reloads this window, and the others: see #changeOver.
    this.#workbox.messageSkipWaiting();
    return 'started';
  }

  async sendInBackground(): Promise<void> {
    if (!this.#state$.value.isReadyOffline) return;
    const registration: WithBackgroundSync = await navigator.serviceWorker.ready;
    try {
      await registration.sync?.register(OUTBOX_TAG);
    } catch {
      // The person has forbidden it: what waits is sent the next time the app is open.
    }
  }

  /** On start the registration has asked already. exhaustMap: one check at a time, and one that fails is no news. */
  #checkForUpdates(): void {
    const shown$ = fromEvent(document, 'visibilitychange').pipe(
      filter(() => document.visibilityState === 'visible' && Date.now() - this.#checkedAt > HOUR_MS),
    );
    merge(shown$, fromEvent(globalThis, 'online'), interval(HOUR_MS))
      .pipe(exhaustMap(() => this.#check()))
      .subscribe();
  }

  async #check(): Promise<void> {
    this.#checkedAt = Date.now();
    await this.#workbox.update().catch(() => undefined);
  }

  /** Another version controls this window: the files that this one was made of may be gone. */
  #changeOver(): void {
    if (this.#isBusy()) this.#become({ update: 'reload-due' });
    else location.reload();
  }

  #become(change: Partial<AppShellState>): void {
    this.#state$.next({ ...this.#state$.value, ...change });
  }
}
