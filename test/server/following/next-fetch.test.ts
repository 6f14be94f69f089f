import { expect, test } from 'vitest';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { nextAttempt, nextFetch } from '#server/following/next-fetch.ts';

const at = 1_000 as Instant;
const minutesTo = (next: Instant): number => (next - at) / 60_000;

test('calendars are fetched every quarter of an hour, and not all in the same second', () => {
  expect(minutesTo(nextFetch(at, () => 0))).toBe(15);
  expect(minutesTo(nextFetch(at, () => 1))).toBe(18);
});

test('a channel that fails is asked less and less often, and never given up', () => {
  const waits = [1, 2, 3, 4, 5, 6, 500].map((failures) => minutesTo(nextAttempt(at, { failures }, () => 0)));
  expect(waits).toEqual([5, 15, 30, 60, 120, 360, 360]);
});

test('a channel gets the time that it asks for, up to a day', () => {
  const wait = (retryAfterMs: number): number => minutesTo(nextAttempt(at, { failures: 1, retryAfterMs }, () => 0));
  expect([wait(60_000), wait(40 * 60_000), wait(9e9)]).toEqual([5, 40, 24 * 60]);
});
