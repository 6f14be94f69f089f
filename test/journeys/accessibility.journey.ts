import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, DESKTOP, PHONE, type DeskShape } from './support/desk.ts';
import { enterDemo } from './support/enter-demo.ts';
import { HotelServer } from './support/hotel-server.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const screens = ['/rack', '/today', '/bookings/new', '/housekeeping', '/cases', '/sync', '/settings', '/find?text=a'];

let server: HotelServer;
beforeAll(async () => {
  server = await HotelServer.start();
});
afterAll(() => server.stop());

const shapes: readonly (readonly [string, DeskShape])[] = [
  ['a desktop by day', DESKTOP],
  ['a desktop by night', { ...DESKTOP, dark: true }],
  ['a phone by day', PHONE],
  ['a phone by night', { ...PHONE, dark: true }],
];

test.each(shapes)('axe finds nothing against any screen on %s', async (_, shape) => {
  const desk = await Desk.open(server, shape);
  try {
    const page = await desk.tab('/');
    const found = await violations(page, 'first run');
    await enterDemo(page);
    for (const screen of screens) {
      await page.goto(server.url + screen);
      await page.getByText('Hotel Miradouro').first().waitFor();
      await page.locator('main').first().waitFor();
      await page.waitForFunction(() => document.title !== 'Keyrack');
      found.push(...(await violations(page, screen)));
    }
    expect(found).toEqual([]);
    expect(desk.complaints).toEqual([]);
  } finally {
    await desk.close();
  }
});

/** What axe has against the page as it is now: the rule, and where. */
async function violations(page: Page, where: string): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (values) => {
    type Violation = { id: string; nodes: { target: unknown[] }[] };
    type Axe = { run(context: Document, options: object): Promise<{ violations: Violation[] }> };
    const { axe } = globalThis as unknown as { axe: Axe };
    const result = await axe.run(document, { runOnly: { type: 'tag', values } });
    return result.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
  }, standards);
  return found.map((violation) => `${where}: ${violation}`);
}
