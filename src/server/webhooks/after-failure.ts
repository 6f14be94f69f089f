import type { DeliveryFailure } from '#contract/webhooks.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Between any later attempts. */
const LONGEST_WAIT_MS = 2 * HOUR_MS;

/** From each failed attempt to the next. */
const WAITS_MS = [5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, LONGEST_WAIT_MS];

/** Over two and a half hours. An event that is refused so often is at fault itself, and the others wait behind it. */
const ATTEMPTS_MAX = WAITS_MS.length + 1;

const FAILING_MAX_MS = 5 * 24 * HOUR_MS;

/** Whatever a service asks for: longer is for a person to decide. */
const RETRY_AFTER_MAX_MS = 24 * HOUR_MS;

/** Many webhooks fail together when a service falls over; they must not all come back in the same second. */
const SPREAD = 0.2;

/** The service is there but has no time, or something in front of it says that it is not there. */
const BUSY = new Set([408, 425, 429, 502, 503, 504]);
const GONE = 410;

export type FailedAttempt = {
  readonly failure: DeliveryFailure;
  /** Failed before, of the same event. */
  readonly attempts: number;
  readonly failingSince: Instant | undefined;
  readonly at: Instant;
  /** What the service has asked for. */
  readonly retryAfterMs: number | undefined;
};

export type AfterFailure =
  | { readonly becomes: 'again'; readonly nextAt: Instant }
  | { readonly becomes: 'set-aside' }
  | { readonly becomes: 'off'; readonly why: 'gone' | 'failing' };

/**
 * What becomes of an event that was not taken. A service that refuses it again and again is spared it, and hears the next
 * one; a service that is not there is waited for, with everything in its order, because nothing else would come through.
 */
export function afterFailure(failed: FailedAttempt, chance: () => number): AfterFailure {
  const { failure, attempts, at, failingSince = at, retryAfterMs = 0 } = failed;
  if (failure.status === GONE) return { becomes: 'off', why: 'gone' };
  if (at - failingSince >= FAILING_MAX_MS) return { becomes: 'off', why: 'failing' };
  const isRefused = failure.status !== undefined && !BUSY.has(failure.status);
  if (isRefused && attempts + 1 >= ATTEMPTS_MAX) return { becomes: 'set-aside' };
  const wait = (WAITS_MS[attempts] ?? LONGEST_WAIT_MS) * (1 + SPREAD * chance());
  const nextAt = at + Math.round(Math.max(wait, Math.min(retryAfterMs, RETRY_AFTER_MAX_MS)));
  return { becomes: 'again', nextAt: nextAt as Instant };
}
