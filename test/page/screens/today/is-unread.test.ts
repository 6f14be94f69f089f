import { expect, test } from 'vitest';
import type { FollowedCalendar } from '#contract/followed-calendars.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { isUnread } from '#page/screens/today/is-unread.ts';

const now = Date.UTC(2026, 4, 3);
const HOUR = 3_600_000;
const told = (more: Partial<FollowedCalendar>) => isUnread({ isOn: true, ...more } as FollowedCalendar, now);

test('a manager is told of a calendar that could not be read for hours, and not of one that somebody switched off', () => {
  expect(told({})).toBe(false);
  expect(told({ failingSince: (now - 3 * HOUR + 1) as Instant })).toBe(false);
  expect(told({ failingSince: (now - 3 * HOUR) as Instant })).toBe(true);
  expect(told({ failingSince: 0 as Instant, isOn: false })).toBe(false);
});
