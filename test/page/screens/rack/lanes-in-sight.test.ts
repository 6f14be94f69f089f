import { expect, test } from 'vitest';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { ChartLines } from '#page/screens/rack/chart-lines.ts';
import { lanesInSight } from '#page/screens/rack/lanes-in-sight.ts';
import { rackLines } from '#page/screens/rack/rack-lines.ts';
import { bar, double, today } from './chart-samples.ts';

const unassigned = (guest: string, from: number, to: number) => bar(guest, from, to, { roomId: undefined });
const rackOf = (...bars: readonly ReturnType<typeof bar>[]) => ({
  from: addDays(today, -30),
  days: 90,
  roomTypes: [double],
  rooms: [],
  bars,
  closures: [],
  nights: [],
});
const days = (from: number, to: number) => ({ from: addDays(today, from), to: addDays(today, to) });
const lane = `lane:${double.roomTypeId}`;
const rack = rackOf(
  unassigned('Ana', 1, 3),
  unassigned('Ben', 20, 22),
  unassigned('Cy', 20, 23),
  unassigned('Dee', 21, 24),
);
const lines = rackLines(rack, { collapsed: new Set(), showGhosts: false });

test('a quiet week is one lane high, however busy the weeks after it are', () => {
  expect(lanesInSight(lines, days(0, 7)).get(lane)).toEqual({ lanes: 1, stays: 1 });
  expect(lanesInSight(lines, days(19, 26)).get(lane)).toEqual({ lanes: 3, stays: 3 });
  expect(lanesInSight(lines, days(6, 13)).get(lane)).toEqual({ lanes: 1, stays: 0 });
});

test('who leaves on the first day that is seen is still seen', () => {
  expect(lanesInSight(lines, days(24, 31)).get(lane)).toEqual({ lanes: 3, stays: 1 });
  expect(lanesInSight(lines, days(25, 32)).get(lane)).toEqual({ lanes: 1, stays: 0 });
});

test('while something moves a line keeps its height, also where an answer comes in; at rest it fits', () => {
  const chart = new ChartLines();
  const heights = () => chart.layout(32).boxes.map(({ height }) => height);
  chart.read(rack, false);
  chart.fit(days(0, 7), false);
  expect(heights()).toEqual([28, 32]);
  chart.fit(days(19, 26), true);
  expect(heights()).toEqual([28, 32]);
  chart.read(rackOf(...rack.bars, unassigned('Eve', 21, 25)), false);
  chart.fit(days(19, 26), true);
  expect(heights()).toEqual([28, 32]);
  chart.fit(days(19, 26), false);
  expect(heights()).toEqual([28, 128]);
});
