import type { Page } from 'playwright-core';
import type { Desk } from '#test/journeys/support/desk.ts';

/** A new user's first minute: the demo hotel, the first name of the list, the tape chart. */
export async function openDemoRack(desk: Desk): Promise<Page> {
  const page = await desk.tab('/');
  await page.getByRole('button', { name: /demo hotel/i }).click();
  await page.locator('staff-picker button.person').first().click();
  await page.goto(new URL('/rack', page.url()).href);
  await page.locator('tape-chart').waitFor();
  return page;
}
