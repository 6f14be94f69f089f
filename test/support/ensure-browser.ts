import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserFolder, forgetBrowser, findBrowser } from './find-browser.ts';

// Prints the path of a browser that starts and installs one where there is none, in the order of the least intrusion:
// Playwright's own download, a Chromium inside an npm package, the system's package as root. Each is probed by launching.
const installers = { playwright: playwrightDownload, npm: fromNpm, debian: fromDebian };

async function ensureBrowser(): Promise<string> {
  const troubles: string[] = [];
  for (const install of [undefined, ...Object.entries(installers)]) {
    if (install !== undefined) await note(troubles, install[0], install[1]);
    forgetBrowser();
    try {
      return await findBrowser();
    } catch (trouble) {
      troubles.push(String(trouble));
    }
  }
  throw new Error(`No browser for the tests.\n${[...new Set(troubles)].join('\n')}`);
}

async function note(troubles: string[], name: string, install: () => void | Promise<void>): Promise<void> {
  console.error(`No browser starts here; trying to install one (${name})…`);
  try {
    await install();
  } catch (trouble) {
    troubles.push(`${name}: ${String(trouble)}`);
  }
}

function playwrightDownload(): void {
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
}

// A packed binary inside a registry package, for machines that reach nothing but the registry. 147 is the last for Node 20.
async function fromNpm(): Promise<void> {
  const home = resolve(browserFolder);
  mkdirSync(home, { recursive: true });
  run('npm', ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.0']);
  process.env['TMPDIR'] = home;
  const entry = pathToFileURL(resolve(home, 'node_modules/@sparticuz/chromium/build/esm/index.js')).href;
  const { default: packed } = (await import(entry)) as { default: { executablePath(): Promise<string> } };
  chmodSync(await packed.executablePath(), 0o755);
}

function fromDebian(): void {
  if (process.getuid?.() !== 0) throw new Error('not root');
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

// Standard output is kept for the answer.
function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    timeout: 180_000,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(error ?? status)}`);
}

process.stdout.write(`${await ensureBrowser()}\n`);
