import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

// As root Chromium needs --no-sandbox; the others keep it from calling home, which a closed network answers with noise.
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

// Where ensure-browser.ts unpacks the one from the npm registry.
export const browserFolder = join('node_modules', '.cache', 'keyrack-browser');

let found: Promise<string> | undefined;

// The path of a Chromium that really starts. A path alone proves nothing: a snap stub exists and does not run.
export function findBrowser(): Promise<string> {
  found ??= firstThatStarts();
  return found;
}

// After an installation the search starts again.
export function forgetBrowser(): void {
  found = undefined;
}

async function firstThatStarts(): Promise<string> {
  const tried: string[] = [];
  for (const path of candidates()) {
    if (!existsSync(path)) continue;
    const trouble = await probe(path);
    if (trouble === undefined) return path;
    tried.push(`${path}: ${trouble}`);
  }
  throw new Error(
    `No Chromium starts here. Set CHROME_BIN to one, or run \`npm test\`, which installs one.\n${tried.join('\n')}`,
  );
}

function candidates(): readonly string[] {
  const chosen = process.env['CHROME_BIN'];
  return [...(chosen === undefined ? [] : [chosen]), ...systemBrowsers(), ...playwrightCache(), ...ownDownload()];
}

function systemBrowsers(): readonly string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ];
}

function playwrightCache(): readonly string[] {
  const cache = join(process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright'));
  const older = existsSync(cache)
    ? readdirSync(cache)
        .filter((name) => name.startsWith('chromium-'))
        .flatMap((name) => ['chrome-linux64', 'chrome-linux'].map((folder) => join(cache, name, folder, 'chrome')))
    : [];
  return [chromium.executablePath(), ...older];
}

const ownDownload = () => [resolve(browserFolder, 'chromium')];

async function probe(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...browserFlags], timeout: 30_000 });
    await browser.close();
    return undefined;
  } catch (trouble) {
    return String(trouble).split('\n').slice(0, 3).join(' ');
  }
}
