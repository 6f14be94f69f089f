import type { Page } from 'playwright-core';

/** Makes a new device one of the hotel that another one is at, as Miguel Santos of the reception. */
export async function joinWithCode(page: Page, other: Page): Promise<void> {
  await other.getByRole('link', { name: 'Settings' }).first().click();
  await other.getByRole('button', { name: 'Show a code' }).click();
  const code = await other.getByLabel('Join code').innerText();
  await page.getByRole('button', { name: /Join my hotel/ }).click();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('button', { name: 'Miguel Santos' }).click();
  await page.getByRole('button', { name: /Miguel Santos/ }).waitFor();
}
