import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Desk } from '#test/journeys/support/desk.ts';
import { HotelServer } from '#test/journeys/support/hotel-server.ts';
import productionBuild from '#test/support/production-build.ts';
import { measureDispatch, type DispatchLatency, type ShownQuestion } from './dispatch-latency.ts';
import { openDemoScreen } from './open-demo-screen.ts';
import type { Percentiles } from './percentiles.ts';

/** What the screen may add to one strict commit, at the 95th percentile. On a busy machine that is the noise of both. */
const BUDGET_MS = 16;
const ROUNDS = 400;
type Screen = { readonly route: string; readonly element: string; readonly question: ShownQuestion };

/** Where the command is given every day, and the screen that draws the most when anything changes. */
const SCREENS = [
  { route: '/housekeeping', element: 'housekeeping-screen', question: 'Housekeeping' },
  { route: '/rack', element: 'tape-chart', question: 'Rack' },
] as const satisfies readonly Screen[];

/** From a click to the frame that shows it, on the built page in a browser; written to a file as well where one is named. */
export async function benchDispatch(json: string | undefined): Promise<void> {
  productionBuild();
  const server = await HotelServer.start();
  const results: Record<string, DispatchLatency> = {};
  try {
    for (const screen of SCREENS) results[screen.route] = await measureScreen(server, screen);
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, undefined, 2)}\n`);
  } finally {
    await server.stop();
  }
}

/** Each screen on a device of its own, so that none inherits what another has watched. */
async function measureScreen(server: HotelServer, { route, element, question }: Screen): Promise<DispatchLatency> {
  const desk = await Desk.open(server);
  try {
    const page = await openDemoScreen(desk, route, element);
    process.stderr.write(`Giving ${ROUNDS} commands on ${route} of the demo hotel…\n`);
    const latency = await measureDispatch(page, question, ROUNDS);
    print(route, latency);
    return latency;
  } finally {
    await desk.close();
  }
}

function print(route: string, latency: DispatchLatency): void {
  console.log(
    `${ROUNDS} commands on ${route} of the demo hotel, one at a time, in Chromium on ${cpus()[0]?.model ?? 'this machine'}, milliseconds:`,
  );
  console.log('                                      p50      p95      p99   p50 beside one commit');
  line('one strict IndexedDB commit by hand', latency.commit, latency);
  line('dispatch → saved on this device', latency.receipt, latency);
  line('dispatch → answer in the page', latency.answer, latency);
  line('dispatch → frame that shows it', latency.painted, latency);
  const beyond = latency.answer.p95 - latency.commit.p95;
  console.log(
    `p95 of the answer beyond the p95 of one commit: ${beyond.toFixed(1)} ms (bar: ${BUDGET_MS} ms, ${beyond < BUDGET_MS ? 'kept' : 'broken'})`,
  );
}

function line(what: string, { p50, p95, p99 }: Percentiles, { commit }: DispatchLatency): void {
  const cells = [p50, p95, p99].map((value) => value.toFixed(1).padStart(8)).join(' ');
  console.log(`${what.padEnd(36)}${cells}   ${(p50 / commit.p50).toFixed(2)} ×`);
}
