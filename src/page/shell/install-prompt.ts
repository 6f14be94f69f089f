import { BehaviorSubject, type Observable } from 'rxjs';
import { installWay, type InstallWay } from './install-way.ts';

const SLEEP_MS = 30 * 24 * 60 * 60_000;
const SLEEPS_UNTIL = 'keyrack.install-sleeps-until';

/** Chromium's own question, which TypeScript does not know. It can be asked once. */
interface InstallQuestion extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

declare global {
  /** Left by public/capture-install-prompt.js, where the browser asked before the app was there. */
  var keyrackInstallPrompt: InstallQuestion | undefined;
  interface WindowEventMap {
    readonly beforeinstallprompt: InstallQuestion;
  }
}

export type InstallState = {
  /** For the menu, always: how this browser installs the app; undefined: it is installed, or the browser cannot. */
  readonly way: InstallWay | undefined;
  /** The moment has come to offer it, and nobody has said "not now" within 30 days. */
  readonly isOffered: boolean;
};

/**
 * When to offer the installation, and how. Never on the first sight of the app: the shell says when the person has got
 * something of it (`valueMoment`: the first own booking, leaving the demo).
 */
export class InstallPrompt {
  readonly #state$ = new BehaviorSubject<InstallState>({ way: undefined, isOffered: false });
  #question: InstallQuestion | undefined;

  constructor() {
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.#ask(event);
    });
    addEventListener('appinstalled', () => this.#become({ way: undefined, isOffered: false }));
    this.#ask(globalThis.keyrackInstallPrompt);
  }

  /** The present state at once, then each change. */
  get state$(): Observable<InstallState> {
    return this.#state$;
  }

  valueMoment(): void {
    this.#become({ isOffered: this.#state$.value.way !== undefined && !isAsleep() });
  }

  /** To be called from a click. Where a person must do it by hand, nothing happens: `installSteps` tells them how. */
  async install(): Promise<void> {
    const question = this.#question;
    if (!question) return;
    this.#question = undefined;
    const { outcome } = await question.prompt();
    if (outcome === 'dismissed') this.notNow();
    // The browser asks again when it thinks fit.
    this.#become({ way: undefined, isOffered: false });
  }

  notNow(): void {
    try {
      localStorage.setItem(SLEEPS_UNTIL, String(Date.now() + SLEEP_MS));
    } catch {
      // A browser that keeps nothing asks again on the next visit.
    }
    this.#become({ isOffered: false });
  }

  #ask(question: InstallQuestion | undefined): void {
    this.#question = question;
    this.#become({ way: installWay(question !== undefined) });
  }

  #become(change: Partial<InstallState>): void {
    this.#state$.next({ ...this.#state$.value, ...change });
  }
}

function isAsleep(): boolean {
  try {
    return Number(localStorage.getItem(SLEEPS_UNTIL) ?? 0) > Date.now();
  } catch {
    return false;
  }
}
