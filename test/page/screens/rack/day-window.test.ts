import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { daysToAsk, drawnDays } from '#page/screens/rack/day-window.ts';
import { anyDay, today } from './chart-samples.ts';

const anyZoom = fc.constantFrom(7, 14, 28, 56);

test('what is drawn reaches beyond what is seen on both sides', () => {
  fc.assert(
    fc.property(anyDay, anyZoom, (day, zoom) => {
      const { from, to } = drawnDays(day, zoom);
      expect(from).toBeLessThanOrEqual(day - 7);
      expect(to).toBeGreaterThanOrEqual(day + zoom + 7);
      expect(to - from).toBeLessThanOrEqual(zoom + 36);
    }),
  );
});

test('after an answer nothing more is asked for the same days', () => {
  fc.assert(
    fc.property(anyDay, anyZoom, (day, zoom) => {
      const asked = daysToAsk(day, zoom, undefined);
      if (!asked) throw new Error('nothing was asked');
      expect(asked.days).toBeLessThanOrEqual(400);
      expect(daysToAsk(day, zoom, { from: asked.from, to: addDays(asked.from, asked.days) })).toBeUndefined();
    }),
  );
});

test('scrolling to the rim of what is loaded asks again', () => {
  const loaded = { from: addDays(today, -20), to: addDays(today, 40) };
  expect(daysToAsk(today, 14, loaded)).toBeUndefined();
  expect(daysToAsk(addDays(today, 21), 14, loaded)).toEqual({ from: today, days: 56 });
});
