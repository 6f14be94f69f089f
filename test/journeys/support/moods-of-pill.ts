import type { Page } from 'playwright-core';

/** Watches the pill in the title bar from now on; the answer tells every mood that it has been in. */
export async function moodsOfPill(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen = await page.locator('sync-pill a').evaluateHandle((pill) => {
    const moods = new Set([pill.className]);
    new MutationObserver(() => moods.add(pill.className)).observe(pill, { attributeFilter: ['class'] });
    return moods;
  });
  return () => seen.evaluate((moods) => [...moods]);
}
