import type { Page } from 'playwright-core';
import type { Desk } from '#test/journeys/support/desk.ts';
import { enterDemo } from '#test/journeys/support/enter-demo.ts';

/** A new user's first minute in the demo hotel, then one screen, opened as from a bookmark. */
export async function openDemoScreen(desk: Desk, route: string, element: string): Promise<Page> {
  const page = await desk.tab('/');
  await enterDemo(page);
  await page.goto(new URL(route, page.url()).href);
  await page.locator(element).waitFor();
  return page;
}
