import type { Rack } from '#contract/rack.ts';
import { applyDifference } from '#contract/difference/apply-difference.ts';
import { differenceOf } from '#contract/difference/difference-of.ts';
import { expect, test } from 'vitest';
import { rackFixture } from './rack-fixture.ts';
import { keepUnchanged, rackLines } from '#page/screens/rack/rack-lines.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { today } from './chart-samples.ts';

const rack = rackFixture({ rooms: 24, from: addDays(today, -20), days: 60, today });
const choices = { collapsed: new Set<never>(), showGhosts: false };

test('rooms stand under their type, bookings without a room in a lane above them', () => {
  const lines = rackLines(rack, choices);
  const first = lines.findIndex(({ key }) => key === 'type:DBL');
  expect(lines.slice(first, first + 3).map(({ kind }) => kind)).toEqual(['type', 'lane', 'room']);
});

test('a folded type shows its head only', () => {
  const lines = rackLines(rack, { ...choices, collapsed: new Set(rack.roomTypes.map(({ roomTypeId }) => roomTypeId)) });
  expect(lines.map(({ kind }) => kind)).toEqual(['type', 'type', 'type', 'type', 'type']);
});

test('cancelled stays and no-shows are there only when asked for', () => {
  const count = (showGhosts: boolean) =>
    rackLines(rack, { ...choices, showGhosts }).reduce(
      (sum, line) => sum + (line.kind === 'room' ? line.placed.length : 0),
      0,
    );
  expect(count(true) - count(false)).toBe(3);
});

test('after a new answer only the line that changed is another object', () => {
  const before = rackLines(rack, choices);
  const changed = rack.bars.findIndex(({ status, roomId }) => status === 'reserved' && roomId !== undefined);
  const bars = structuredClone(rack.bars).map((bar, index) =>
    index === changed ? { ...bar, marks: { ...bar.marks, atRisk: !bar.marks.atRisk } } : bar,
  );
  const difference = differenceOf(rack, structuredClone({ ...rack, bars }));
  const answer = applyDifference(rack, difference!) as Rack;
  const after = keepUnchanged(before, rackLines(answer, choices));
  const other = after.filter((line, index) => line !== before[index]);
  expect(other.map(({ key }) => key)).toEqual([`room:${bars[changed]!.roomId}`]);
});
