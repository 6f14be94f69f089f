// node test/journeys/at-date.mjs 2026-12-31T23:40Z [journeys…]: the journeys as if it were then, in browsers and at the server.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const [when = '', ...journeys] = process.argv.slice(2);
const moved = Date.parse(when) - Date.now();
if (Number.isNaN(moved)) throw new Error(`'${when}' is no moment: write it like 2026-12-31T23:40Z.`);
const moving = pathToFileURL(join(import.meta.dirname, 'support/moved-clock.mjs')).href;
const options = `${process.env['NODE_OPTIONS'] ?? ''} --import ${moving}`;
const env = { ...process.env, KEYRACK_CLOCK_MOVED_MS: String(moved), NODE_OPTIONS: options };
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'journeys', ...journeys], { env, stdio: 'inherit' });
process.exit(status ?? 1);
