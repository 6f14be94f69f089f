import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { precompress } from './precompress.mjs';
import { run } from './run.mjs';
import { sourceState } from './source-state.mjs';

// KEYRACK_DIST and KEYRACK_BUILD let a test build a second version beside the first.
const dist = process.env.KEYRACK_DIST ?? 'dist';

export async function build() {
  ensurePackages();
  const state = sourceState();
  const fresh = `node_modules/.cache/keyrack-build-${process.pid}`;
  const env = { KEYRACK_BUILD: process.env.KEYRACK_BUILD ?? state, NODE_ENV: 'production' };
  try {
    bundle('the page', ['build', '--outDir', join(fresh, 'page')], env);
    bundle('the server', ['build', '-c', 'vite.server.config.ts', '--outDir', join(fresh, 'server')], env);
    await precompress(join(fresh, 'page'));
    writeFileSync(join(fresh, 'build.json'), JSON.stringify({ state, build: env.KEYRACK_BUILD }));
    swapIn(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

export async function buildIfStale() {
  if (builtState() !== sourceState()) await build();
}

// A build is made aside and moved in whole: a running server never serves half of one.
function swapIn(fresh) {
  mkdirSync(dist, { recursive: true });
  for (const part of ['page', 'server', 'build.json']) {
    rmSync(join(dist, part), { recursive: true, force: true });
    renameSync(join(fresh, part), join(dist, part));
  }
}

function bundle(what, args, env) {
  console.log(`Building ${what}…`);
  if (!run('vite', [...args, '--logLevel', 'warn'], env)) throw new Error(`Building ${what} failed; see above.`);
}

function builtState() {
  const file = join(dist, 'build.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).state : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await (process.argv.includes('--if-stale') ? buildIfStale() : build());
}
