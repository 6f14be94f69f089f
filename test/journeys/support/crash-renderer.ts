import type { Page } from 'playwright-core';

/** Ends the process of a tab at once, with its workers, as when it runs out of memory. */
export async function crashRenderer(page: Page): Promise<void> {
  const crashed = new Promise((resolve) => page.once('crash', resolve));
  const devTools = await page.context().newCDPSession(page);
  // Nobody answers: who could is gone.
  void devTools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}
