import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = 'dist/page';

export const builtFiles = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

export const builtScripts = (): readonly string[] => builtFiles().filter((file) => file.endsWith('.js'));

export const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

export const pathOf = (file: string): string => join(folder, file);

export function pageEntry(): string {
  return entryOf('index.html');
}

export function boardEntry(): string {
  return entryOf('board.html');
}

function entryOf(page: string): string {
  const entry = /<script type="module"[^>]* src="\/([^"]+)"/.exec(read(page))?.[1];
  if (entry === undefined) throw new Error(`${page} loads no module`);
  return entry;
}

export function workerEntry(): string | undefined {
  return builtScripts().find((file) => /^assets\/hotel-worker-[^/]+\.js$/.test(file));
}

// What must arrive before the first line runs: the entry and everything it imports statically, whole.
export function withStaticImports(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry) || !existsSync(pathOf(entry))) return seen;
  seen.add(entry);
  const here = entry.slice(0, entry.lastIndexOf('/') + 1);
  // A dynamic import has a bracket after the word and does not match.
  for (const [, name] of read(entry).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) {
    withStaticImports(here + name, seen);
  }
  return seen;
}

/** Everything that the entry may ever load of the build: what it imports, now or later, and every script that it names. */
export function withAllImports(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry) || !existsSync(pathOf(entry))) return seen;
  seen.add(entry);
  for (const [, name] of read(entry).matchAll(/["'`](?:\.\/|\/?assets\/)([\w-]+\.js)["'`]/g)) {
    withAllImports(`assets/${name}`, seen);
  }
  return seen;
}

export const gzipKilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;
