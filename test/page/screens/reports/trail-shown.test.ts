import type { TrailLine, TrailPage } from '#contract/audit-trail.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { withFurther, withNewest } from '#page/screens/reports/trail-shown.ts';
import { expect, test } from 'vitest';

const recorded = (position: number) => ({ lineId: String(position), pending: false }) as TrailLine;
const waiting = (commandId: string) => ({ lineId: `${commandId} 0`, pending: true }) as TrailLine;
const page = (lines: readonly TrailLine[], before?: number): TrailPage => ({
  lines,
  ...(before === undefined ? {} : { before: before as Position }),
});
const ids = ({ lines }: TrailPage) => lines.map(({ lineId }) => lineId);

test('what has come stands above what was read, as far down as somebody has looked', () => {
  const shown = withFurther(page([recorded(9), recorded(8)], 8), page([recorded(6), recorded(5)], 5));
  const now = withNewest(shown, page([recorded(11), recorded(9)], 9));
  expect(ids(now)).toEqual(['11', '9', '8', '6', '5']);
  expect(now.before).toBe(5);
});

test('what waited here and has been recorded stands there once', () => {
  const shown = page([waiting('book'), recorded(9), recorded(8)], 8);
  expect(ids(withNewest(shown, page([recorded(10), recorded(9)], 9)))).toEqual(['10', '9', '8']);
});

test('a trail has no holes: when too much has come at once, only the newest page is shown', () => {
  const shown = page([recorded(9), recorded(8)], 8);
  const newest = page([recorded(99), recorded(98)], 98);
  expect(withNewest(shown, newest)).toEqual(newest);
});

test('the end of the log stays the end', () => {
  const shown = page([recorded(2), recorded(1)]);
  expect(withNewest(shown, page([recorded(3), recorded(2)], 2)).before).toBeUndefined();
});
