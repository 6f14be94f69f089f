import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { serveBenchPage } from './bench-page-server.ts';
import { compareFigures } from './compare-figures.ts';
import { measureHotel, ROUNDS, type HotelFigures } from './hotel-figures.ts';
import { inBenchBrowser } from './in-bench-browser.ts';
import type { Percentiles } from './percentiles.ts';

const BOOKINGS = [1_000, 10_000, 100_000];

export type HotelBenchOptions = {
  /** Sizes of hotels, in bookings. */
  readonly bookings?: readonly number[];
  readonly json?: string | undefined;
  /** A file that `json` has written, of another day or another commit. */
  readonly compare?: string | undefined;
};

/** What a desk feels in hotels of several sizes: the real worker in a real browser, beside the browser's own floor. */
export async function benchHotel({ bookings = BOOKINGS, json, compare }: HotelBenchOptions): Promise<void> {
  const served = await serveBenchPage();
  const results: HotelFigures[] = [];
  try {
    for (const count of bookings) {
      process.stderr.write(`Filling a hotel with ${count} bookings and working in it…\n`);
      results.push(await inBenchBrowser((context) => measureHotel(context, served.url, count)));
    }
  } finally {
    await served.close();
  }
  print(results);
  if (compare !== undefined) compareFigures(results, compare);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, undefined, 2)}\n`);
}

function print(results: readonly HotelFigures[]): void {
  const machine = cpus()[0]?.model ?? 'this machine';
  console.log(`A hotel of 200 rooms in Chromium on ${machine}, ${ROUNDS} rounds, milliseconds (p50 / p95):`);
  row('bookings', results, ({ bookings }) => bookings.toLocaleString('en'));
  row('events in the log', results, ({ events }) => events.toLocaleString('en'));
  row('one strict IndexedDB commit by hand', results, ({ commit }) => pair(commit));
  row('command → on this disk', results, ({ command }) => pair(command));
  row('  beside one commit', results, ({ command, commit }) => times(command.p50, commit.p50));
  row('command → changed rack in the page', results, ({ answer }) => pair(answer));
  row('60 days of 200 rooms, asked', results, ({ window }) => pair(window));
  row('  beside the smallest hotel', results, ({ window }) => times(window.p50, results[0]?.window.p50 ?? Number.NaN));
  row('  with 500 commands waiting', results, ({ windowWith500 }) => pair(windowWith500));
  row('500 commands confirmed after the line is back', results, ({ confirm500 }) => confirm500.toFixed(0));
  row('window opened again → first rack', results, ({ coldStart }) => pair(coldStart));
  row('  a bare page reads the same records', results, ({ bareStart }) => pair(bareStart));
  row('  beside the smallest hotel', results, ({ coldStart }) =>
    times(coldStart.p50, results[0]?.coldStart.p50 ?? Number.NaN),
  );
  row('whole log pulled, stored and folded', results, ({ load }) => load.toFixed(0));
  row('stored, megabytes', results, ({ storedBytes }) => (storedBytes / 1e6).toFixed(1));
}

function row(what: string, results: readonly HotelFigures[], cell: (figures: HotelFigures) => string): void {
  console.log(what.padEnd(48) + results.map((figures) => cell(figures).padStart(16)).join(''));
}

function pair({ p50, p95 }: Percentiles): string {
  return `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
}

function times(one: number, other: number): string {
  return `${(one / other).toFixed(2)} ×`;
}
