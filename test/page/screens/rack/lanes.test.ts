import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, stackLanes } from '#page/screens/rack/lanes.ts';
import { anyNights } from './chart-samples.ts';

test('two guests in one room-night lie under each other', () => {
  const { placed, lanes } = stackLanes([
    { from: 1, to: 4 },
    { from: 3, to: 5 },
    { from: 4, to: 6 },
  ]);
  expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  expect(lanes).toBe(2);
});

test('a departure and an arrival on one day share a lane', () => {
  expect(
    stackLanes([
      { from: 1, to: 3 },
      { from: 3, to: 5 },
    ]).lanes,
  ).toBe(1);
});

test('an empty room has one lane', () => {
  expect(stackLanes([]).lanes).toBe(1);
});

test('nothing in a lane overlaps, whatever the order, and no lane is empty', () => {
  fc.assert(
    fc.property(fc.array(anyNights, { maxLength: 24 }), (items) => {
      const { placed, lanes } = stackLanes(items);
      expect(placed.map(({ item }) => item)).toEqual(items);
      for (const [index, one] of placed.entries()) {
        expect(one.lane).toBeLessThan(lanes);
        const others = placed.filter((other, place) => place !== index && other.lane === one.lane);
        expect(others.some((other) => overlaps(one.item, other.item))).toBe(false);
      }
      expect(new Set(placed.map(({ lane }) => lane)).size).toBe(items.length === 0 ? 0 : lanes);
    }),
  );
});
