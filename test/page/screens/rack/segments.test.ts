import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { stackLanes } from '#page/screens/rack/lanes.ts';
import type { Piece, StayLine } from '#page/screens/rack/rack-lines.ts';
import { segmentsOf } from '#page/screens/rack/segments.ts';
import { anyNights, bar, double, today } from './chart-samples.ts';

const nights = (from: number, to: number) => ({ from: addDays(today, from), to: addDays(today, to) });

function lane(bars: readonly ReturnType<typeof bar>[]): StayLine {
  const pieces = bars.map((each): Piece => ({ kind: 'bar', from: each.from, to: each.to, bar: each }));
  return { kind: 'lane', key: 'lane:DBL', type: double, ...stackLanes(pieces) };
}

test('a row is stays and what is free between them', () => {
  const line = lane([bar('García', 2, 4), bar('Smith', 4, 5)]);
  const found = segmentsOf(line, { drawn: nights(0, 7), loaded: nights(-10, 20) });
  expect(found.map(({ kind, from, to }) => [kind, from - today, to - today])).toEqual([
    ['free', -10, 2],
    ['stay', 2, 4],
    ['stay', 4, 5],
    ['free', 5, 20],
  ]);
});

test('the night under the cursor is a cell of its own', () => {
  const found = segmentsOf(lane([bar('García', 2, 4)]), {
    drawn: nights(0, 7),
    loaded: nights(0, 7),
    picked: nights(5, 6),
  });
  expect(found.map(({ kind }) => kind)).toEqual(['free', 'stay', 'free', 'picked', 'free']);
});

test('what is not loaded is never called free', () => {
  const found = segmentsOf(lane([]), { drawn: nights(0, 30), loaded: nights(-5, 10) });
  expect(found.map(({ kind, from, to }) => [kind, from - today, to - today])).toEqual([
    ['free', -5, 10],
    ['unknown', 10, 30],
  ]);
});

test('a cancelled stay leaves its nights free', () => {
  const found = segmentsOf(lane([bar('Ghost', 2, 4, { status: 'cancelled' })]), {
    drawn: nights(0, 7),
    loaded: nights(0, 7),
  });
  expect(found.map(({ kind }) => kind)).toEqual(['free', 'stay']);
});

test('the segments of a row leave no drawn night out, and a free night is nobody’s', () => {
  const window = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(
      fc.array(anyNights, { maxLength: 12 }),
      window,
      window,
      fc.option(anyNights),
      (stays, drawn, loaded, picked) => {
        const bars = stays.map(({ from, to }, index) => ({ ...bar(`guest ${index}`, 0, 1), from, to }));
        const view = { drawn: nights(drawn[0], drawn[0] + drawn[1]), loaded: nights(loaded[0], loaded[0] + loaded[1]) };
        const found = segmentsOf(lane(bars), { ...view, picked: picked ?? undefined });
        for (let night = view.drawn.from; night < view.drawn.to; night = addDays(night, 1)) {
          const here = found.filter(({ from, to }) => from <= night && night < to);
          const taken = bars.filter(({ from, to }) => from <= night && night < to);
          expect(here.length).toBe(Math.max(taken.length, 1));
          const isLoaded = view.loaded.from <= night && night < view.loaded.to;
          if (taken.length === 0) expect(here[0]?.kind === 'unknown').toBe(!isLoaded);
        }
        const starts = found.map(({ from }) => from as HotelDay);
        expect(starts).toEqual(starts.toSorted((left, right) => left - right));
      },
    ),
  );
});
