import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { BrowserContext } from 'playwright-core';
import { serveBenchPage } from './bench-page-server.ts';
import { inBenchBrowser } from './in-bench-browser.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

const BOOKINGS = [1_000, 100_000];
const ROUNDS = 100;

type QuestionFigures = {
  /** The first time it is asked here: its code and its read models may have to be fetched and folded. */
  readonly first: number;
  readonly again: Percentiles;
};

type HotelQuestions = {
  readonly bookings: number;
  readonly questions: Readonly<Record<string, QuestionFigures>>;
};

/** How long each question that a screen opens with takes to the page, in a small hotel and in a large one. Milliseconds. */
export async function benchQuestions(bookings: readonly number[] = BOOKINGS, json?: string): Promise<void> {
  const served = await serveBenchPage();
  const results: HotelQuestions[] = [];
  try {
    for (const count of bookings) {
      process.stderr.write(`Filling a hotel with ${count} bookings and asking it…\n`);
      results.push(await inBenchBrowser((context) => askHotel(context, served.url, count)));
    }
  } finally {
    await served.close();
  }
  print(results);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, undefined, 2)}\n`);
}

async function askHotel(context: BrowserContext, url: string, bookings: number): Promise<HotelQuestions> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate((count) => keyrackBench.load(count), bookings);
  const samples = await page.evaluate(askInPage, ROUNDS);
  const figures = samples.map(
    ([name, [first = Number.NaN, ...again]]) => [name, { first, again: percentilesOf(again) }] as const,
  );
  return { bookings, questions: Object.fromEntries(figures) };
}

type Samples = readonly [question: string, ms: readonly number[]];

/** Runs inside the page, so it can see nothing of this file. */
async function askInPage(rounds: number): Promise<readonly Samples[]> {
  const { today: day } = keyrackBench;
  const month = { from: day, days: 30 };
  const ask = keyrackBench.ask.bind(keyrackBench);
  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    Hotel: () => ask('Hotel', {}),
    'Rack, 60 days': () => ask('Rack', { from: day, days: 60 }),
    'Rack, 365 days': () => ask('Rack', { from: day, days: 365 }),
    Today: () => ask('Today', { day }),
    Housekeeping: () => ask('Housekeeping', { day }),
    TaskSheets: () => ask('TaskSheets', { day }),
    'Availability, 3 nights': () => ask('Availability', { stay: { arrival: day, departure: (day + 3) as typeof day } }),
    'RatesGrid, 30 days': () => ask('RatesGrid', month),
    'Find, a name': () => ask('Find', { text: 'garc', limit: 20 }),
    'GuestSearch, a name': () => ask('GuestSearch', { text: 'garc', limit: 20 }),
    Cases: () => ask('Cases', {}),
    OpenBalances: () => ask('OpenBalances', {}),
    StayBalances: () => ask('StayBalances', {}),
    Logbook: () => ask('Logbook', { day }),
    NightAudit: () => ask('NightAudit', {}),
    'DailyReport, 30 days': () => ask('DailyReport', { from: (day - 30) as typeof day, days: 30 }),
    FlashReport: () => ask('FlashReport', { day }),
    'Forecast, 30 days': () => ask('Forecast', { ...month, asOf: day }),
    DowntimePack: () => ask('DowntimePack', { day }),
  };
  const samples: Samples[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const ms: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const startedAt = performance.now();
      await question();
      ms.push(performance.now() - startedAt);
    }
    samples.push([name, ms]);
  }
  return samples;
}

function print(results: readonly HotelQuestions[]): void {
  const machine = cpus()[0]?.model ?? 'this machine';
  console.log(`Questions of a hotel of 200 rooms in Chromium on ${machine}, ${ROUNDS} each, milliseconds:`);
  const sizes = results.map(({ bookings }) => `${bookings.toLocaleString('en')} bookings`.padStart(28));
  console.log(`${'first, p50 / p95'.padEnd(26)}${sizes.join('')}`);
  for (const name of Object.keys(results[0]?.questions ?? {})) {
    console.log(name.padEnd(26) + results.map(({ questions }) => cell(questions[name]).padStart(28)).join(''));
  }
}

function cell(figures: QuestionFigures | undefined): string {
  if (!figures) return '';
  const { first, again } = figures;
  return `${first.toFixed(1)}, ${again.p50.toFixed(1)} / ${again.p95.toFixed(1)}`;
}
