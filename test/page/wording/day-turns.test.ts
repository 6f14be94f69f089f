import { expect, test } from 'vitest';
import { dayTurnWords, minutesOfTime, timeOfMinutes } from '#page/wording/day-turns.ts';

test('a time of day is minutes after midnight, there and back', () => {
  for (const time of ['00:00', '03:05', '23:59']) expect(timeOfMinutes(minutesOfTime(time))).toBe(time);
  expect(minutesOfTime('03:05')).toBe(185);
});

test('a hotel is told when its day ends, and what keeps it open', () => {
  expect(dayTurnWords({ by: 'calendar' })).toBe('The day of this hotel turns at midnight.');
  expect(dayTurnWords({ by: 'night-audit' })).toBe('A day goes on until somebody closes it.');
  expect(dayTurnWords({ by: 'night-audit', automaticAt: 185 })).toMatch(
    /^Keyrack closes the day at 03:05 by itself\. Where/,
  );
});
