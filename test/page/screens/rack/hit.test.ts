import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { dayToX, nightsToSpan } from '#page/screens/rack/geometry.ts';
import { hitAt } from '#page/screens/rack/hit.ts';
import { stackLanes } from '#page/screens/rack/lanes.ts';
import { layoutLines } from '#page/screens/rack/line-layout.ts';
import type { Piece, RackLine } from '#page/screens/rack/rack-lines.ts';
import { anyPlane, bar, double, plane, today } from './chart-samples.ts';

const lane = (bars: readonly ReturnType<typeof bar>[]): RackLine => ({
  kind: 'lane',
  key: 'lane:DBL',
  type: double,
  ...stackLanes(bars.map((each): Piece => ({ kind: 'bar', from: each.from, to: each.to, bar: each }))),
});
const stay = bar('García', 2, 5);
const layout = layoutLines([lane([stay])], 32);
const span = nightsToSpan(plane, stay.from, stay.to);

test('the ends of a bar are its edges, 12 px inside and 12 px outside', () => {
  const edges = [-13, -12, 0, 11, 12].map((dx) => hitAt(layout, plane, { x: span.x + dx, y: 10 })?.edge);
  expect(edges).toEqual([undefined, 'arrival', 'arrival', 'arrival', undefined]);
  expect(hitAt(layout, plane, { x: span.x + span.width + 11, y: 10 })?.edge).toBe('departure');
});

test('the middle of every bar can be taken to move it, however short', () => {
  fc.assert(
    fc.property(anyPlane, fc.integer({ min: 1, max: 9 }), (any, nights) => {
      const only = bar('García', 0, nights);
      const { x, width } = nightsToSpan(any, only.from, only.to);
      const hit = hitAt(layoutLines([lane([only])], 32), any, { x: x + Math.floor(width / 2), y: 10 });
      expect(hit).toMatchObject({ piece: { lane: 0 }, edge: undefined });
    }),
  );
});

test('what the pointer is on wins over the edge of a neighbour', () => {
  const two = layoutLines([lane([stay, bar('Smith', 5, 8)])], 32);
  const hit = hitAt(two, plane, { x: span.x + span.width + 3, y: 10 });
  expect(hit?.piece?.item).toMatchObject({ bar: { guest: 'Smith' } });
});

test('an empty cell is the night of its day, or the night before when only that is free', () => {
  const day = addDays(today, 2);
  expect(hitAt(layout, plane, { x: dayToX(plane, addDays(today, 1)) + 2, y: 10 })?.night).toBe(addDays(today, 1));
  // García arrives in the middle of the 15th: its first half still belongs to the night of the 14th.
  expect(hitAt(layout, plane, { x: dayToX(plane, day) + 2, y: 10 })?.night).toBe(addDays(today, 1));
});

test('under the last line there is nothing', () => {
  expect(hitAt(layout, plane, { x: 100, y: 33 })).toBeUndefined();
});
