import type { Page } from 'playwright-core';

/** Resolves when this device has all that it needs to open the app without a line. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
