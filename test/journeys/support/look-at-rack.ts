import type { Page } from 'playwright-core';

/** Opens the rack with a day in sight. */
export async function lookAtRack(page: Page, day: string): Promise<void> {
  await page.getByRole('link', { name: 'Rack' }).first().click();
  await page.getByRole('textbox', { name: 'Go to date' }).fill(day);
}
