import { expect, test } from 'vitest';
import type { Webhook } from '#contract/webhooks.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { isSilent } from '#page/screens/today/is-silent.ts';

const now = Date.UTC(2026, 4, 3);
const DAY = 24 * 3_600_000;
const told = (more: Partial<Webhook>) => isSilent(more as Webhook, now);

test('a manager is told of a service that hears nothing for a day, or was given up, and not of what somebody wanted', () => {
  expect(told({})).toBe(false);
  expect(told({ off: 'by-hand', failingSince: 0 as Instant })).toBe(false);
  expect(told({ failingSince: (now - DAY + 1) as Instant })).toBe(false);
  expect(told({ failingSince: (now - DAY) as Instant })).toBe(true);
  expect(told({ off: 'gone' })).toBe(true);
  expect(told({ off: 'failing', failingSince: (now - 6 * DAY) as Instant })).toBe(true);
});
