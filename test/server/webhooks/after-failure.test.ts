import { expect, test } from 'vitest';
import type { DeliveryFailure } from '#contract/webhooks.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { afterFailure } from '#server/webhooks/after-failure.ts';

const HOUR = 3_600_000;
const at = Date.UTC(2026, 4, 3) as Instant;
const answered = (status: number): DeliveryFailure => ({ trouble: 'refused', status });
const fails = (failure: DeliveryFailure, attempts: number, more: object = {}, chance = () => 0) =>
  afterFailure({ failure, attempts, at, failingSince: undefined, retryAfterMs: undefined, ...more }, chance);

/** Seconds until the next attempt after each failed one. */
const waits = (failure: DeliveryFailure, times: number, chance?: () => number) =>
  Array.from({ length: times }, (_, attempts) => {
    const next = fails(failure, attempts, {}, chance);
    return next.becomes === 'again' ? (next.nextAt - at) / 1_000 : next.becomes;
  });

test('a service that refuses an event is asked five times in two and a half hours', () => {
  for (const status of [301, 400, 401, 404, 500, 501]) {
    expect(waits(answered(status), 5)).toEqual([5, 300, 1_800, 7_200, 'set-aside']);
  }
});

test('a service that is not there, or has no time, is waited for', () => {
  for (const failure of [{ trouble: 'unreachable' } as const, answered(429), answered(503), answered(502)]) {
    expect(waits(failure, 7)).toEqual([5, 300, 1_800, 7_200, 7_200, 7_200, 7_200]);
  }
});

test('webhooks that failed together do not come back together', () => {
  expect(waits(answered(503), 2, () => 0.5)).toEqual([5.5, 330]);
  expect(waits(answered(503), 1, () => 1)).toEqual([6]);
});

test('a service says when it wants to be asked again, a day ahead at most, and never sooner than we would', () => {
  const nextAt = (retryAfterMs: number) => fails(answered(429), 0, { retryAfterMs });
  expect(nextAt(HOUR)).toEqual({ becomes: 'again', nextAt: at + HOUR });
  expect(nextAt(0)).toEqual({ becomes: 'again', nextAt: at + 5_000 });
  expect(nextAt(1e12)).toEqual({ becomes: 'again', nextAt: at + 24 * HOUR });
});

test('what is gone is gone at once, and what fails for five days is called no more', () => {
  expect(fails(answered(410), 0)).toEqual({ becomes: 'off', why: 'gone' });
  expect(fails({ trouble: 'timed-out' }, 30, { failingSince: at - 120 * HOUR })).toEqual({
    becomes: 'off',
    why: 'failing',
  });
  expect(fails({ trouble: 'timed-out' }, 30, { failingSince: at - 120 * HOUR + 1 })).toMatchObject({
    becomes: 'again',
  });
});
