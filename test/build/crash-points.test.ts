import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { CRASH_POINTS as SERVER_POINTS } from '#server/crash-points/crash-points.ts';
import { CRASH_CHANNEL } from '#worker/crash-points/crash-message.ts';
import { CRASH_POINTS as WORKER_POINTS } from '#worker/crash-points/crash-points.ts';

const traces = [...WORKER_POINTS, ...SERVER_POINTS, CRASH_CHANNEL, 'KEYRACK_CRASH_AT', '__CRASH_POINTS__'];

const scratch = mkdtempSync(join(tmpdir(), 'keyrack-crash-build-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('nothing that could stop at a crash point is in the scripts of a release', () => {
  expect(tracesIn('dist/page')).toEqual([]);
  expect(tracesIn('dist/server')).toEqual([]);
});

test.each([
  { of: 'worker', entry: 'src/worker/journal/record-at-mark.ts', point: 'dispatch/before-commit' },
  { of: 'server', entry: 'src/server/log/sqlite-append.ts', point: 'sqlite/before-commit' },
])('a release of the $of that was built for crashes would be noticed', async ({ of, entry, point }) => {
  await buildOne(entry, 'false', `${of}-released`);
  await buildOne(entry, 'true', `${of}-for-crashes`);
  expect(tracesIn(join(scratch, `${of}-released`))).toEqual([]);
  expect(tracesIn(join(scratch, `${of}-for-crashes`))).toContain(point);
});

function tracesIn(folder: string): readonly string[] {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const text = scripts.map((script) => readFileSync(join(folder, script), 'utf8')).join('\n');
  return traces.filter((trace) => text.includes(trace));
}

async function buildOne(entry: string, crashPoints: 'true' | 'false', name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __CRASH_POINTS__: crashPoints },
    build: {
      outDir: join(scratch, name),
      target: 'es2022',
      minify: false,
      lib: { entry, formats: ['es'], fileName: name },
    },
  });
}
