import type { Instant } from '#domain/kernel/identifiers.ts';
import { waitAfterWrong } from '#domain/staff/wait-after-wrong.ts';

type Attempts = { readonly wrong: number; readonly until: Instant };

/** Who was forgotten here has waited long enough for it not to matter. */
const REMEMBERED_MAX = 10_000;

/**
 * How often each secret was wrong here; whose it is, the key says. In memory: a restart forgives, and a process knows only
 * its own; an address is limited besides, whatever the process.
 */
export class WrongAttempts {
  readonly #attempts = new Map<string, Attempts>();

  /** Until when nobody may try; undefined: now. */
  waitUntil(key: string, now: Instant): Instant | undefined {
    const until = this.#attempts.get(key)?.until;
    return until !== undefined && until > now ? until : undefined;
  }

  /** Counted before anybody looks at the secret, so that many tries at once count as many. */
  begin(key: string, now: Instant): void {
    const wrong = (this.#attempts.get(key)?.wrong ?? 0) + 1;
    if (this.#attempts.size > REMEMBERED_MAX) this.#attempts.clear();
    this.#attempts.set(key, { wrong, until: (now + waitAfterWrong(wrong)) as Instant });
  }

  right(key: string): void {
    this.#attempts.delete(key);
  }
}
