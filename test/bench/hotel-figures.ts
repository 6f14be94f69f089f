import type { BrowserContext, Page } from 'playwright-core';
import { installFloor } from './install-floor.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

/** What a desk of a hotel with so many bookings does, and what the browser does by hand beside it. Milliseconds. */
export type HotelFigures = {
  readonly bookings: number;
  readonly events: number;
  /** From an empty browser: the whole log pulled, stored and folded. */
  readonly load: number;
  /** One strict IndexedDB transaction with one row of the size of an outbox row. */
  readonly commit: Percentiles;
  /** From the call to the receipt: decided, on disk. */
  readonly command: Percentiles;
  /** From the call to the changed rack of sixty days, on the page. */
  readonly answer: Percentiles;
  /** Sixty days of 200 rooms, asked once. */
  readonly window: Percentiles;
  /** The same with 500 commands that wait. */
  readonly windowWith500: Percentiles;
  /** 500 commands that wait: from the line's return until nothing waits. */
  readonly confirm500: number;
  /** A window that is opened again: to the first rack, and how long a bare page reads one record of the same database. */
  readonly coldStart: Percentiles;
  readonly bareStart: Percentiles;
  /** Of this browser, all that it keeps for the hotel. */
  readonly storedBytes: number;
};

export const ROUNDS = 200;
const COLD_STARTS = 5;
/** After this time without work the worker has written down what it gathers. */
const QUIET_MS = 12_000;

export async function measureHotel(context: BrowserContext, url: string, bookings: number): Promise<HotelFigures> {
  const page = await openBench(context, url);
  const loaded = await page.evaluate((count) => keyrackBench.load(count), bookings);
  await quiet(page);
  await page.evaluate(installFloor);
  const samples = await page.evaluate(workInPage, ROUNDS);
  await page.evaluate(() => keyrackBench.confirmed());
  await quiet(page);
  const window = await page.evaluate(askInPage, ROUNDS);
  const waiting = await page.evaluate(workOffline, ROUNDS);
  await quiet(page);
  const storedBytes = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await page.close();
  const starts = await coldStarts(context, url, bookings);
  return {
    bookings,
    events: loaded.events,
    load: loaded.ms,
    commit: percentilesOf(samples.map(({ commit }) => commit)),
    command: percentilesOf(samples.map(({ command }) => command)),
    answer: percentilesOf(samples.map(({ answer }) => answer)),
    window: percentilesOf(window),
    windowWith500: percentilesOf(waiting.window),
    confirm500: waiting.confirmed,
    coldStart: percentilesOf(starts.map(({ cold }) => cold)),
    bareStart: percentilesOf(starts.map(({ bare }) => bare)),
    storedBytes,
  };
}

async function openBench(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

function quiet(page: Page): Promise<void> {
  return page.waitForTimeout(QUIET_MS);
}

type Sample = { readonly commit: number; readonly command: number; readonly answer: number };

/** Runs inside the page: one commit by hand and one command in turn, because the machine is noisy. */
async function workInPage(rounds: number): Promise<readonly Sample[]> {
  let onAnswer = (): void => undefined;
  const stop = keyrackBench.watchWindow(keyrackBench.today, () => onAnswer());
  await keyrackBench.window();
  const samples: Sample[] = [];
  for (let round = -10; round < rounds; round += 1) {
    const commit = await benchFloor.commit(round);
    const startedAt = performance.now();
    const answered = new Promise<number>((resolve) => {
      onAnswer = () => resolve(performance.now() - startedAt);
    });
    const { ms } = await keyrackBench.command();
    const answer = await answered;
    // The first ones compile the page.
    if (round >= 0) samples.push({ commit, command: ms, answer });
    // What comes back from the server changes the rack too: it is not what the next command waits for.
    await keyrackBench.confirmed();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  stop();
  benchFloor.remove();
  return samples;
}

async function askInPage(rounds: number): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let round = -10; round < rounds; round += 1) {
    const startedAt = performance.now();
    await keyrackBench.window();
    if (round >= 0) samples.push(performance.now() - startedAt);
  }
  return samples;
}

async function workOffline(
  rounds: number,
): Promise<{ readonly window: readonly number[]; readonly confirmed: number }> {
  await keyrackBench.cutOff(true);
  for (let index = 0; index < 500; index += 1) await keyrackBench.command();
  const window: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    await keyrackBench.window();
    window.push(performance.now() - startedAt);
  }
  const startedAt = performance.now();
  await keyrackBench.cutOff(false);
  await keyrackBench.confirmed();
  return { window, confirmed: performance.now() - startedAt };
}

/** In turn: the product's page, and one that only opens the database and reads what a rack's first page is packed in. */
async function coldStarts(
  context: BrowserContext,
  url: string,
  bookings: number,
): Promise<readonly { readonly cold: number; readonly bare: number }[]> {
  const starts: { cold: number; bare: number }[] = [];
  for (let start = 0; start < COLD_STARTS; start += 1) {
    const page = await openBench(context, url);
    const cold = await page.evaluate(async (count) => {
      await keyrackBench.load(count);
      // From the navigation on: the files, the worker, the disk.
      return performance.now();
    }, bookings);
    await page.close();
    const bare = await context.newPage();
    await bare.goto(`${url}/bare.html`);
    const read = await bare.evaluate(readByHand, bookings);
    await bare.close();
    starts.push({ cold, bare: read });
  }
  return starts;
}

/** Runs inside a page without the product: the records that the rack of sixty days is made of, from the same database. */
async function readByHand(bookings: number): Promise<number> {
  const today = Math.floor(Date.now() / 86_400_000);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(`keyrack-bench ${bookings} ${today}`);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('no database')));
  });
  const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('not read')));
    });
  const transaction = database.transaction(['pages', 'images'], 'readonly');
  const images = settled(transaction.objectStore('images').getAll());
  const months = new Set([0, 30, 60].map((days) => new Date((today + days) * 86_400_000).toISOString().slice(0, 7)));
  const pages = transaction.objectStore('pages');
  const keys = (await settled(pages.getAllKeys(IDBKeyRange.bound(['rack@'], ['rack@~'])))) as [string, string][];
  const shown = keys.filter(([, month]) => months.has(month));
  const packed = (await Promise.all(shown.map((key) => settled(pages.get(key))))) as { packed: string }[];
  for (const page of packed) JSON.parse(page.packed);
  await images;
  database.close();
  return performance.now();
}
