import type { Locator } from 'playwright-core';

/** Leaves the focus of the rack on a bar: the card that the click opens is closed again. */
export async function chooseBar(bar: Locator): Promise<void> {
  const page = bar.page();
  await bar.click();
  const card = page.locator('rack-card').getByRole('dialog');
  await card.waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
}
