import { parseArgs } from 'node:util';
import { FaultCount } from './fault-count.ts';
import { runSchedule, type RunSchedule } from './run-schedule.ts';
import { openScheduleProcess } from './schedule-process.ts';

const USAGE =
  'npm run simulate -- [--seeds 1..50 | --seed 17 [--only 3,14,15] [--trace]] [--devices 3] [--minutes 30] [--jobs 1]';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    seeds: text,
    seed: text,
    devices: text,
    minutes: text,
    only: text,
    jobs: text,
    trace: { type: 'boolean' },
  },
});
const range = /^(\d+)\.\.(\d+)$/.exec(values.seeds ?? `${values.seed ?? 1}..${values.seed ?? 50}`);
const devices = Number(values.devices ?? 3);
const minutes = Number(values.minutes ?? 30);
const jobs = Number(values.jobs ?? 1);
const only = values.only?.split(',').map(Number);
const isTraced = values.trace ?? false;
if (!range || !(devices >= 1) || !(minutes >= 1) || !(jobs >= 1)) {
  console.error(USAGE);
  process.exit(2);
}

const [first, last] = [Number(range[1]), Number(range[2])];
const faults = new FaultCount();
const startedAt = performance.now();
/** A kind of fault that this many schedules have not met is not simulated. */
const MEETS_EVERY_FAULT = 50;
const TOLD_EVERY_MS = 10_000;
let next = first;
let commands = 0;
let schedules = 0;
let toldAt = startedAt;
let isCancelled = false;
// The schedules that are under way are finished; whoever does not want to wait for that asks again.
process.once('SIGINT', () => (isCancelled = true));
const failed: number[] = [];

const processes = jobs === 1 ? [] : Array.from({ length: jobs }, openScheduleProcess);
await Promise.all(jobs === 1 ? [playAll(runSchedule)] : processes.map(({ run }) => playAll(run)));
for (const { end } of processes) end();

const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(
  `${schedules} schedules, ${commands} commands, ${faults.total} faults (${faults.toString()}) in ${seconds} s.`,
);
console.log(
  failed.length === 0 ? 'No invariant was broken.' : `${failed.length} schedules failed: ${failed.join(', ')}.`,
);
if (isCancelled && next <= last) {
  const goOn = `--seeds ${next}..${last} --devices ${devices} --minutes ${minutes} --jobs ${jobs}`;
  console.log(`Cancelled; resume with: npm run simulate -- ${goOn}`);
}
const missing = schedules >= MEETS_EVERY_FAULT ? faults.neverHappened : [];
if (missing.length > 0) console.error(`Never happened: ${missing.join(', ')}.`);
process.exitCode = failed.length + missing.length === 0 ? 0 : 1;

/** One schedule after the other, in the order of their seeds, until none is left. */
async function playAll(run: RunSchedule): Promise<void> {
  while (next <= last && !isCancelled) {
    const seed = next;
    next += 1;
    const report = await run({ seed, desks: devices, minutes, only, isTraced });
    schedules += 1;
    commands += report.commands;
    faults.addAll(report.faults);
    if (report.broken.length > 0) tellBroken(seed, report.broken, report.needed);
    if (performance.now() - toldAt > TOLD_EVERY_MS) {
      toldAt = performance.now();
      console.log(`Seed ${seed} of ${first}..${last}: ${schedules} schedules, ${failed.length} failed.`);
    }
  }
}

function tellBroken(seed: number, broken: readonly string[], needed: readonly number[]): void {
  failed.push(seed);
  console.error(`Seed ${seed} breaks:`);
  for (const what of broken) console.error(`  ${what}`);
  const again = `npm run simulate -- --seed ${seed} --devices ${devices} --minutes ${minutes}`;
  console.error(`  again, with only the moments that matter: ${again} --only ${needed.join(',')} --trace`);
}
