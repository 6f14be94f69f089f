import type { Instant } from '#domain/kernel/identifiers.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A channel is not asked more often than others do: what was sold there a quarter of an hour ago is here in time. */
const EVERY_MS = 15 * MINUTE_MS;

/** From each failure in a row to the next attempt. */
const WAITS_MS = [5 * MINUTE_MS, 15 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 2 * HOUR_MS];
const LONGEST_WAIT_MS = 6 * HOUR_MS;

/** Whatever a channel asks for: longer is for a person to decide. */
const RETRY_AFTER_MAX_MS = 24 * HOUR_MS;

/** The calendars of a house were given in one afternoon; they are not all fetched in the same second for ever. */
const SPREAD = 0.2;

/** When a calendar is fetched again after it was read, or was not new. */
export function nextFetch(at: Instant, chance: () => number): Instant {
  return after(at, EVERY_MS, chance);
}

/** When it is tried again after so many failures in a row. Never for the last time: a channel may be mended any day. */
export function nextAttempt(
  at: Instant,
  { failures, retryAfterMs = 0 }: { readonly failures: number; readonly retryAfterMs?: number | undefined },
  chance: () => number,
): Instant {
  const wait = WAITS_MS[failures - 1] ?? LONGEST_WAIT_MS;
  return after(at, Math.max(wait, Math.min(retryAfterMs, RETRY_AFTER_MAX_MS)), chance);
}

function after(at: Instant, waitMs: number, chance: () => number): Instant {
  return (at + Math.round(waitMs * (1 + SPREAD * chance()))) as Instant;
}
