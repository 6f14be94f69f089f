import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutLines, lineIndexAt, linesInSight, stickyLineIndexAt } from '#page/screens/rack/line-layout.ts';
import { stackLanes } from '#page/screens/rack/lanes.ts';
import type { RackLine } from '#page/screens/rack/rack-lines.ts';
import { double } from './chart-samples.ts';

const lane = (key: number, lanes: number): RackLine => ({
  kind: 'lane',
  key: `lane:${key}`,
  type: double,
  ...stackLanes([]),
  lanes,
});
const anyLayout = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 40 }).map((lanes) =>
  layoutLines(
    lanes.map((count, index) => lane(index, count)),
    32,
  ),
);

test('every pixel belongs to the line that is drawn there', () => {
  fc.assert(
    fc.property(anyLayout, fc.nat(10_000), (layout, share) => {
      const y = share % layout.height;
      const box = layout.boxes[lineIndexAt(layout, y)];
      expect(box && box.top <= y && y < box.top + box.height).toBe(true);
    }),
  );
});

test('a hand that is less than half a row away stays in its room', () => {
  const layout = layoutLines([lane(0, 1), lane(1, 1), lane(2, 1)], 32);
  expect(stickyLineIndexAt(layout, 32 + 32 + 15, 1)).toBe(1);
  expect(stickyLineIndexAt(layout, 32 - 16, 1)).toBe(1);
  expect(stickyLineIndexAt(layout, 32 + 32 + 16, 1)).toBe(2);
  expect(stickyLineIndexAt(layout, 32 - 17, 1)).toBe(0);
});

test('out of a lane of any height a bar goes into the room right under it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), (lanes) => {
      const layout = layoutLines([lane(0, lanes), lane(1, 1)], 32);
      const [, room] = layout.boxes;
      expect(stickyLineIndexAt(layout, room!.top + room!.height / 2, 0)).toBe(1);
    }),
  );
});

test('six lines beyond what is seen stay alive, and never more than there are', () => {
  fc.assert(
    fc.property(anyLayout, fc.nat(1500), (layout, top) => {
      const { first, last } = linesInSight(layout, top, 300);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThan(layout.boxes.length);
      expect(first).toBeLessThanOrEqual(Math.max(lineIndexAt(layout, top) - 6, 0));
      expect(last).toBeGreaterThanOrEqual(Math.min(lineIndexAt(layout, top + 300) + 6, layout.boxes.length - 1));
    }),
  );
});

test('a chart without rooms has no lines to draw', () => {
  expect(linesInSight(layoutLines([], 32), 0, 500)).toEqual({ first: 0, last: -1 });
});
