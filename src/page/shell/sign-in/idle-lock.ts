import type { ReactiveController } from 'lit';
import { keepChoice, readChoice } from '#page/client/kept-choice.ts';
import { lockAfterMs } from './lock-after.ts';

/** How exactly the idle time is measured: no more often does anything happen because of it. */
const LOOK_MS = 5_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Locks the desk when nobody has touched it for a while. All windows of the device share one clock: whoever works in one
 * is here, and a window that is opened after a long pause is locked at once.
 */
export class IdleLock implements ReactiveController {
  readonly #lock: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #noted = 0;

  constructor(lock: () => void) {
    this.#lock = lock;
  }

  hostConnected(): void {
    for (const sign of SIGNS) addEventListener(sign, this.#touched, { capture: true, passive: true });
    this.#timer = setInterval(() => this.look(), LOOK_MS);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) removeEventListener(sign, this.#touched, { capture: true });
    clearInterval(this.#timer);
  }

  /** Somebody has just signed in. */
  begin(): void {
    this.#noted = Date.now();
    keepChoice('touched-at', String(this.#noted));
  }

  look(): void {
    if (isIdle(Date.now())) this.#lock();
  }

  readonly #touched = (): void => {
    if (Date.now() - this.#noted > LOOK_MS) this.begin();
  };
}

/** Whether nobody has touched the device for longer than it stays open. */
export function isIdle(now: number): boolean {
  const after = lockAfterMs();
  const touchedAt = Number(readChoice('touched-at') ?? now);
  return after !== undefined && now - touchedAt > after;
}
