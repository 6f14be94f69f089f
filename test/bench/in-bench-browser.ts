import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { browserFlags, findBrowser } from '#test/support/find-browser.ts';

/** Measures in a browser of its own, which inherits neither the disk nor the memory of another. */
export async function inBenchBrowser<Figures>(
  measure: (context: BrowserContext) => Promise<Figures>,
): Promise<Figures> {
  const profile = mkdtempSync(join(tmpdir(), 'keyrack-bench-'));
  const executablePath = await findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...browserFlags],
    headless: true,
  });
  try {
    // tsx compiles with esbuild's keepNames, whose helper a function that is sent into the page leaves behind.
    await context.addInitScript('globalThis.__name = (named) => named');
    return await measure(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
