import { parseArgs } from 'node:util';
import { FaultCount } from './fault-count.ts';
import { shrink } from './shrink.ts';
import { simulate, type SimulationOptions } from './simulation.ts';

const USAGE = 'npm run simulate -- [--seeds 1..50 | --seed 17 [--only 3,14,15] [--trace]] [--devices 3] [--minutes 30]';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { seeds: text, seed: text, devices: text, minutes: text, only: text, trace: { type: 'boolean' } },
});
const range = /^(\d+)\.\.(\d+)$/.exec(values.seeds ?? `${values.seed ?? 1}..${values.seed ?? 50}`);
const devices = Number(values.devices ?? 3);
const minutes = Number(values.minutes ?? 30);
const only = values.only === undefined ? undefined : new Set(values.only.split(',').map(Number));
if (!range || !(devices >= 1) || !(minutes >= 1)) {
  console.error(USAGE);
  process.exit(2);
}

const [first, last] = [Number(range[1]), Number(range[2])];
const faults = new FaultCount();
const startedAt = performance.now();
/** A kind of fault that this many schedules have not met is not simulated. */
const MEETS_EVERY_FAULT = 50;
const TOLD_EVERY_MS = 10_000;
let commands = 0;
let schedules = 0;
let toldAt = startedAt;
let isCancelled = false;
// The schedule that is under way is finished; whoever does not want to wait for that asks again.
process.once('SIGINT', () => (isCancelled = true));
const failed: number[] = [];
for (let seed = first; seed <= last && !isCancelled; seed += 1) {
  const trace = (line: string): void => {
    if (values.trace) console.log(line);
  };
  const options = { seed, desks: devices, minutes, trace, ...(only ? { only } : {}) };
  const result = await simulate(options);
  schedules += 1;
  commands += result.commands;
  faults.addAll(result.faults);
  if (performance.now() - toldAt > TOLD_EVERY_MS) {
    toldAt = performance.now();
    console.log(`Seed ${seed} of ${first}..${last}: ${schedules} schedules, ${failed.length} failed.`);
  }
  if (result.broken.length === 0) continue;
  failed.push(seed);
  console.error(`Seed ${seed} breaks:`);
  for (const broken of result.broken) console.error(`  ${broken}`);
  const again = `npm run simulate -- --seed ${seed} --devices ${devices} --minutes ${minutes}`;
  const needed = only ?? (await shrink(result.moments, stillBreaks(options)));
  console.error(`  again, with only the moments that matter: ${again} --only ${[...needed].join(',')} --trace`);
}
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(
  `${schedules} schedules, ${commands} commands, ${faults.total} faults (${faults.toString()}) in ${seconds} s.`,
);
console.log(
  failed.length === 0 ? 'No invariant was broken.' : `${failed.length} schedules failed: ${failed.join(', ')}.`,
);
if (isCancelled && first + schedules <= last) {
  const goOn = `--seeds ${first + schedules}..${last} --devices ${devices} --minutes ${minutes}`;
  console.log(`Cancelled; resume with: npm run simulate -- ${goOn}`);
}
const missing = schedules >= MEETS_EVERY_FAULT ? faults.neverHappened : [];
if (missing.length > 0) console.error(`Never happened: ${missing.join(', ')}.`);
process.exitCode = failed.length + missing.length === 0 ? 0 : 1;

function stillBreaks(options: SimulationOptions): (moments: readonly number[]) => Promise<boolean> {
  return async (moments) => {
    const { broken } = await simulate({ ...options, only: new Set(moments), trace: () => undefined });
    return broken.length > 0;
  };
}
