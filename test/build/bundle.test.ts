import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { COMMAND_RIGHTS } from '#domain/permissions/command-rights.ts';
import {
  boardEntry,
  builtFiles,
  builtScripts,
  gzipKilobytes,
  pageEntry,
  pathOf,
  read,
  withAllImports,
  withStaticImports,
  workerEntry,
} from './built-page.ts';

// Kilobytes of gzip before the desk answers, on hotel Wi-Fi and a five year old tablet.
const budgets = { page: 110, worker: 120, board: 25 };

const scratch = mkdtempSync(join(tmpdir(), 'keyrack-bundle-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

// V8 knows no decorators, so a file that still has one does not parse. It also finds every other kind of raw syntax.
const parses = (file: string) => spawnSync(process.execPath, ['--check', file]).status === 0;

test('the page starts within its budget', () => {
  const files = withStaticImports(pageEntry());
  const size = gzipKilobytes(files);
  process.stdout.write(`page entry: ${size.toFixed(1)} of ${budgets.page} kB gzip in ${files.size} files\n`);
  expect(size).toBeGreaterThan(1);
  expect(size).toBeLessThanOrEqual(budgets.page);
});

test('the worker starts within its budget', () => {
  const entry = workerEntry();
  if (entry === undefined) throw new Error('there is no assets/hotel-worker-*.js');
  const size = gzipKilobytes(withStaticImports(entry));
  process.stdout.write(`worker: ${size.toFixed(1)} of ${budgets.worker} kB gzip\n`);
  expect(size).toBeGreaterThan(1);
  expect(size).toBeLessThanOrEqual(budgets.worker);
});

test('the board on the wall is small', () => {
  const size = gzipKilobytes(withAllImports(boardEntry()));
  process.stdout.write(`board: ${size.toFixed(1)} of ${budgets.board} kB gzip\n`);
  expect(size).toBeGreaterThan(1);
  expect(size).toBeLessThanOrEqual(budgets.board);
});

/** What a script must know to give a command: the name of one, the worker that decides, or the store of what waits. */
function signsOfCommands(files: Iterable<string>): readonly string[] {
  const signs = [...Object.keys(COMMAND_RIGHTS), 'hotel-worker', 'indexedDB', '/commands'];
  const text = [...files].map(read).join('\n');
  return signs.filter((sign) => new RegExp(`(?<![\\w-])${sign}(?![\\w])`).test(text));
}

test('nothing that the board may ever load knows a command, a worker or a journal', () => {
  expect(signsOfCommands(withAllImports(boardEntry()))).toEqual([]);
  // The page gives commands: it would be noticed.
  const all = Object.keys(COMMAND_RIGHTS).length;
  expect(signsOfCommands(withAllImports(pageEntry())).length).toBeGreaterThan(all * 0.9);
});

test('browsers can parse every script: no raw decorator left the build', { timeout: 60_000 }, () => {
  expect(builtScripts().length).toBeGreaterThan(1);
  expect(builtScripts().filter((file) => !parses(pathOf(file)))).toEqual([]);
});

test('a raw decorator would be noticed', () => {
  const file = join(scratch, 'raw.mjs');
  writeFileSync(file, 'const a = () => () => {};\nclass Screen {\n  @a() accessor day = 1;\n}\n');
  expect(parses(file)).toBe(false);
});

test.each(['index.html', 'board.html'])('the page is strict-CSP clean: no inline script or style in %s', (page) => {
  const html = read(page);
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
});

test('every sizable script and page has its compressed copies', () => {
  const sizable = builtFiles().filter(
    (file) => /\.(?:js|css|html|svg)$/.test(file) && statSync(pathOf(file)).size >= 600,
  );
  const all = new Set(builtFiles());
  expect(sizable.filter((file) => !all.has(`${file}.br`) || !all.has(`${file}.gz`))).toEqual([]);
});

test('the service worker precaches every file the page may need', () => {
  const worker = read('service-worker.js');
  const needed = builtFiles().filter((file) => /\.(?:js|css|html|woff2)$/.test(file) && file !== 'service-worker.js');
  expect(needed.filter((file) => !worker.includes(`/${file}`))).toEqual([]);
  expect(worker).not.toContain('__WB_MANIFEST');
});

test('nothing of the bench is in a release', () => {
  const text = builtFiles().filter((file) => /\.(js|html|css|map|webmanifest)$/.test(file));
  expect(text.length).toBeGreaterThan(10);
  expect(text.filter((file) => /keyrackBench|generated-hotel/.test(read(file)))).toEqual([]);
});
