import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { createJoinCode } from '#server/access/join-codes.ts';
import type { Stores } from '#server/open-stores.ts';
import { installed } from '#test/journeys/support/installed.ts';
import productionBuild from '#test/support/production-build.ts';
import { BenchServers } from './bench-servers.ts';
import { CountedLine } from './counted-line.ts';
import { inBenchBrowser } from './in-bench-browser.ts';
import { scrollRack, type Scrolled } from './scroll-rack.ts';
import { sqliteToBench } from './store-to-bench.ts';

const BOOKINGS = join(import.meta.dirname, '../../../shared/data/resort_bookings.csv.gz');
/** The server folds what it has just been told before it has pages for a new device. */
const FOLDED_AFTER_MS = 20_000;
const SIZE = { width: 1400, height: 900 };

type Begun = {
  readonly rackMs: number;
  readonly rackBytes: number;
  readonly wholeMs: number;
  readonly wholeBytes: number;
};
type ResortFigures = { readonly events: number; readonly begun: Begun; readonly scrolled: Scrolled };

/** A new device in a resort of 210 rooms with 26 months of history, and its rack scrolled through a year. */
export async function benchResort(json: string | undefined): Promise<void> {
  if (!existsSync(BOOKINGS)) return console.log(`Left out: ${BOOKINGS} is not there.`);
  productionBuild();
  const sqlite = sqliteToBench();
  const { stores, settings } = await sqlite.open();
  const servers = await BenchServers.start(1, settings);
  try {
    const figures = await measureResort(stores, servers.urls[0] ?? '');
    print(figures);
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, undefined, 2)}\n`);
  } finally {
    await servers.stop();
    await sqlite.remove();
  }
}

async function measureResort(stores: Stores, url: string): Promise<ResortFigures> {
  const hotelId = await replayInto(url);
  await new Promise((resolve) => setTimeout(resolve, FOLDED_AFTER_MS));
  const { code } = await createJoinCode(stores.access, hotelId, 'desk', Date.now() as Instant);
  const events = (await stores.store.head(hotelId)) ?? 0;
  const line = await CountedLine.to(url);
  try {
    return await inBenchBrowser(async (context) => {
      const page = await context.newPage();
      await page.setViewportSize(SIZE);
      await page.goto(line.url);
      await installed(page);
      const begun = await beginIn(page, line, code, events);
      return { events, begun, scrolled: await scrollRack(page) };
    });
  } finally {
    line.close();
  }
}

/** The resort is lived through commands, as in `npm run replay`, by a device of its own. */
async function replayInto(url: string): Promise<HotelId> {
  const replay = ['src/server/cli/replay.ts', BOOKINGS, '--into', url];
  const child = spawn('npx', ['tsx', ...replay], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
    process.stderr.write(text);
  });
  await once(child, 'exit');
  const hotelId = /Hotel (\S+) on /.exec(said)?.[1];
  if (!hotelId) throw new Error('The resort was not replayed.');
  return hotelId as HotelId;
}

/** From the press on "Join" to the rack with its rooms, and to the day on which this device has all that ever happened. */
async function beginIn(page: Page, line: CountedLine, code: string, events: number): Promise<Begun> {
  await page.getByRole('button', { name: /Join my hotel/ }).click();
  await page.getByLabel('Code').fill(code);
  const before = line.received;
  const startedAt = performance.now();
  const since = () => performance.now() - startedAt;
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('button', { name: 'Replay' }).click();
  await page
    .getByRole('gridcell', { name: /^Room A001\./ })
    .first()
    .waitFor();
  const rack = { rackMs: since(), rackBytes: line.received - before };
  while ((await eventsOnDisk(page)) < events) await new Promise((resolve) => setTimeout(resolve, 100));
  return { ...rack, wholeMs: since(), wholeBytes: line.received - before };
}

/** How many events of the log lie on the disk of the device, read past the app. */
async function eventsOnDisk(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const known = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const opening = indexedDB.open(known.find((name) => name.startsWith('keyrack-')) ?? '');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const counting = opening.result.transaction('log').objectStore('log').getAll();
    await new Promise((resolve) => counting.addEventListener('success', resolve));
    opening.result.close();
    return (counting.result as { packed: string }[]).reduce((sum, { packed }) => sum + JSON.parse(packed).length, 0);
  });
}

function print({ events, begun, scrolled }: ResortFigures): void {
  const { rackMs, rackBytes, wholeMs, wholeBytes } = begun;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  console.log(`A new device in a resort of 210 rooms with ${events} events:`);
  console.log(
    `  pressed "Join" → rack      ${seconds(rackMs)}, ${megabytes(rackBytes)} on the wire (bar: 1.5 s, 1 MB)`,
  );
  console.log(`  pressed "Join" → whole log ${seconds(wholeMs)}, ${megabytes(wholeBytes)} on the wire (bar: 15 s)`);
  const { frames, medianMs, p95Ms, longestTaskMs, tasksOver50 } = scrolled;
  console.log(`The rack of 210 rooms scrolled through a year, ${frames} frames:`);
  console.log(`  frame ${medianMs.toFixed(1)} ms p50, ${p95Ms.toFixed(1)} ms p95 (bar: 17 ms p50)`);
  console.log(`  longest task ${Math.round(longestTaskMs)} ms, ${tasksOver50} over 50 ms (bar: none)`);
}
