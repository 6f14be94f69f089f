import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Desk } from '#test/journeys/support/desk.ts';
import { HotelServer } from '#test/journeys/support/hotel-server.ts';
import productionBuild from '#test/support/production-build.ts';
import { measureDispatch, type DispatchLatency } from './dispatch-latency.ts';
import { openDemoScreen } from './open-demo-screen.ts';
import type { Percentiles } from './percentiles.ts';

/** What the screen may add to one strict commit, at the 95th percentile. */
const BUDGET_MS = 16;
const ROUNDS = 200;

const { values } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
productionBuild();
const server = await HotelServer.start();
const desk = await Desk.open(server);
try {
  const page = await openDemoScreen(desk, '/housekeeping', 'housekeeping-screen');
  process.stderr.write(`Giving ${ROUNDS} commands on the demo hotel…\n`);
  const latency = await measureDispatch(page, ROUNDS);
  print(latency);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(latency, undefined, 2)}\n`);
} finally {
  await desk.close();
  await server.stop();
}

function print(latency: DispatchLatency): void {
  console.log(
    `${ROUNDS} commands on the demo hotel's housekeeping list, one at a time, in Chromium on ${cpus()[0]?.model ?? 'this machine'}, milliseconds:`,
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
