import type { Page } from 'playwright-core';

/** A new device enters the demo hotel and stands at its desk as the manager. */
export async function enterDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: /demo/i }).first().click();
  await page.getByRole('button', { name: 'Helena Marques' }).click();
  await page.locator('staff-picker').waitFor({ state: 'detached' });
}
