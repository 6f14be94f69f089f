import { spawn, spawnSync } from 'node:child_process';

// Tools are started by their own files, not through npx or node_modules/.bin: the same on every system, and no shell.
const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  tsx: 'node_modules/tsx/dist/cli.mjs',
};

const commandOf = (tool, args) => [process.execPath, [tools[tool] ?? tool, ...args]];

export function run(tool, args, env = {}) {
  const { status } = spawnSync(...commandOf(tool, args), { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

export function outputOf(tool, args) {
  const { status, stdout } = spawnSync(...commandOf(tool, args), {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}

// Runs beside us and ends with us, so Ctrl-C leaves nothing listening.
export function runAlong(tool, args, env = {}) {
  const child = spawn(...commandOf(tool, args), { stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.on('exit', () => child.kill());
  return child;
}
