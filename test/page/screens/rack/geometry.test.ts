import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { dayToX, horizonOf, nightsToSpan, pixelsToDays, xToDay, xToNight } from '#page/screens/rack/geometry.ts';
import { anyDay, anyPlane, plane, today } from './chart-samples.ts';

test('a stay is drawn from the middle of its arrival to the middle of its departure', () => {
  const { x, width } = nightsToSpan(plane, today, addDays(today, 3));
  expect(x).toBe(dayToX(plane, today) + 22);
  expect(width).toBe(3 * 45);
});

test('whoever leaves and whoever comes on one day meet and do not overlap', () => {
  fc.assert(
    fc.property(
      anyPlane,
      anyDay,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (any, day, before, after) => {
        const leaving = nightsToSpan(any, addDays(day, -before), day);
        expect(leaving.x + leaving.width).toBe(nightsToSpan(any, day, addDays(day, after)).x);
      },
    ),
  );
});

test('every pixel of a column is its day, every pixel of a bar one of its nights', () => {
  fc.assert(
    fc.property(anyPlane, anyDay, fc.nat(1000), (any, day, share) => {
      const inside = Math.floor((share / 1001) * any.columnWidth);
      expect(xToDay(any, dayToX(any, day) + inside)).toBe(day);
      expect(xToNight(any, nightsToSpan(any, day, addDays(day, 1)).x + inside)).toBe(day);
    }),
  );
});

test('a drop never lands a day off: a bar carried by whole columns, give or take half of one, goes by that many days', () => {
  fc.assert(
    fc.property(
      anyPlane,
      fc.integer({ min: -200, max: 200 }),
      fc.integer({ min: -49, max: 49 }),
      (any, days, shake) => {
        const pixels = days * any.columnWidth + Math.trunc((shake / 100) * any.columnWidth);
        expect(pixelsToDays(any, pixels)).toBe(days);
      },
    ),
  );
});

test('a hand that hardly moved moved nothing', () => {
  expect(Object.is(pixelsToDays(plane, -4), 0)).toBe(true);
});

test('the horizon holds a year both ways and any day that is asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (offset) => {
      const asked = addDays(today, offset);
      const { from, days } = horizonOf(today, asked);
      expect(from).toBeLessThanOrEqual(Math.min(today - 365, asked - 30));
      expect(from + days).toBeGreaterThanOrEqual(Math.max(today + 365, asked + 60));
    }),
  );
});
