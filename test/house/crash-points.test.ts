import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CRASH_POINTS as SERVER_POINTS } from '#server/crash-points/crash-points.ts';
import { CRASH_POINTS as WORKER_POINTS } from '#worker/crash-points/crash-points.ts';

const worlds = [
  { world: 'worker', listed: WORKER_POINTS },
  { world: 'server', listed: SERVER_POINTS },
];

test.each(worlds)('every crash point of the $world is passed in exactly one place of its code', ({ world, listed }) => {
  expect(pointsCalled(`src/${world}`)).toEqual(listed.toSorted());
});

test('no other world stops anywhere', () => {
  const others = ['domain', 'contract', 'read-models', 'importing', 'page', 'service-worker'];
  expect(others.flatMap((world) => pointsCalled(`src/${world}`))).toEqual([]);
});

/** Each as often as it is called. */
function pointsCalled(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return [...code.matchAll(/\bcrashPoint\('([^']+)'\)/g)].map(([, point = '']) => point).toSorted();
}
