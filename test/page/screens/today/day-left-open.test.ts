import { expect, test } from 'vitest';
import type { HotelCard } from '#contract/hotel-card.ts';
import { hotelDay } from '#domain/kernel/hotel-day.ts';
import { isDayLeftOpen } from '#page/screens/today/day-left-open.ts';

/** A hotel in Madrid whose 3 May is open and closes by itself at three in the night after it. */
const card = (dayTurns: HotelCard['dayTurns'] = { by: 'night-audit', automaticAt: 180 }) =>
  ({ businessDate: hotelDay(2026, 5, 3), timeZone: 'Europe/Madrid', dayTurns }) as HotelCard;
const inMadrid = (time: string) => Date.parse(`${time}:00+02:00`);

test('a day that should have closed by itself is told of, some minutes after its hour, by the clocks of the hotel', () => {
  expect(isDayLeftOpen(card(), inMadrid('2026-05-03T23:00'))).toBe(false);
  expect(isDayLeftOpen(card(), inMadrid('2026-05-04T03:05'))).toBe(false);
  expect(isDayLeftOpen(card(), inMadrid('2026-05-04T03:11'))).toBe(true);
  expect(isDayLeftOpen(card(), inMadrid('2026-05-06T12:00'))).toBe(true);
});

test('a day that a person closes, or midnight, is left open by nobody', () => {
  expect(isDayLeftOpen(card({ by: 'night-audit' }), inMadrid('2026-05-06T12:00'))).toBe(false);
  expect(isDayLeftOpen(card({ by: 'calendar' }), inMadrid('2026-05-06T12:00'))).toBe(false);
});
