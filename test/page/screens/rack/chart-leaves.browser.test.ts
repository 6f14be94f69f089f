import { expect, test } from 'vitest';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { TapeChart } from '#page/screens/rack/tape-chart.ts';
import { chart, garcia, rackOf, settled, smith, useChart } from './chart-in-browser.ts';
import { today } from './chart-samples.ts';

useChart();

/** More updates than any way out of the page takes. A chart that goes on for ever is stopped here, or nothing would tell. */
const UPDATES_MAX = 200;

/** Counts the updates that a chart asks for from now on. */
function countUpdates(of: TapeChart): () => number {
  const ask = of.requestUpdate.bind(of);
  let asked = 0;
  of.requestUpdate = (...what) => {
    asked += 1;
    if (asked < UPDATES_MAX) ask(...what);
  };
  return () => asked;
}

/** What makes a chart look for its place again, each as the last thing before it goes. */
const lastThings: readonly (readonly [string, (of: TapeChart) => void])[] = [
  ['another day was asked for', (of) => (of.firstDay = addDays(today, 30))],
  ['the days were drawn wider', (of) => (of.zoom = 7)],
  ['the day turned', (of) => (of.today = addDays(today, 1))],
];

test.each(lastThings)('a chart that leaves the page when %s comes to rest', async (_, happens) => {
  const updates = countUpdates(chart);
  happens(chart);
  chart.remove();
  await settled();
  expect(updates()).toBeLessThan(UPDATES_MAX);
});

test('a chart that is left after its first frame comes to rest', async () => {
  const brief = document.createElement('tape-chart');
  const updates = countUpdates(brief);
  brief.today = today;
  brief.rack = rackOf(garcia, smith);
  document.body.append(brief);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  brief.firstDay = addDays(today, 30);
  brief.remove();
  await settled();
  expect(updates()).toBeLessThan(UPDATES_MAX);
});
