import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './support/axe-findings.ts';
import { DESKTOP, PHONE } from './support/desk.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';

/** Where set, every screen is also photographed into this folder. */
const SHOTS = process.env['KEYRACK_SHOTS'];

const screens = [
  'rack',
  'today',
  'close-day',
  'bookings/new',
  'housekeeping',
  'housekeeping/sheets',
  'housekeeping/troubles',
  'print/sheets',
  'print/lists',
  'print/rack',
  'groups',
  'waitlist',
  'cases/set-aside',
  'settings/people',
  'logbook',
  'lost-and-found',
  'cases',
  'sync',
  'settings',
  'find?q=a',
  'guests',
  'rates',
  'reports',
  'reports/forecast',
  'reports/trail',
  'print/downtime',
  'cashier',
  'import',
  'settings/calendars',
  'settings/connections',
  'nowhere',
];
const devices = [
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const;

let server: HotelServer;
beforeAll(async () => {
  server = await HotelServer.start();
});
afterAll(() => server.stop());

test.for(devices)('axe finds nothing on any screen of a %s, by day and by night', async ([device, shape]) => {
  const reception = await FrontDesk.inDemo(server, shape);
  const { page } = reception;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const findings: string[] = [];
  const look = async (screen: string) => {
    await seeAll(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await photograph(page, `${device}-${colorScheme}-${screen.replaceAll(/\W/g, '-')}`);
      const found = await axeFindings(page, colorScheme === 'light' ? 'everything' : 'colours');
      findings.push(...found.map((finding) => `${screen}, ${colorScheme}: ${finding}`));
    }
  };

  for (const screen of screens) {
    await page.goto(`${reception.line.url}/${screen}`);
    await look(screen);
  }
  await page.goto(`${reception.line.url}/today`);
  const arrivals = page.getByRole('region', { name: /^Arrivals/ });
  await arrivals.getByRole('link').first().click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await look('booking');
  await page.getByRole('link', { name: 'Registration card' }).click();
  await page.getByRole('article', { name: 'Registration card' }).waitFor();
  await look('registration');
  await page.getByRole('link', { name: 'Back to the guest' }).click();
  await page.getByRole('heading', { name: 'Details' }).waitFor();
  await look('guest');
  expect(findings).toEqual([]);
  await reception.leave();
});

/** Loaded: the screen's own file is there, and what stands for rows that are not there yet is gone. */
async function seeAll(page: Page): Promise<void> {
  await page.getByText('Hotel Miradouro').first().waitFor();
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => {
    const within = (root: ParentNode): boolean =>
      [...root.querySelectorAll('*')].some(
        (element) =>
          element.matches('desk-skeleton, :not(:defined)') ||
          (element.shadowRoot !== null && within(element.shadowRoot)),
      );
    return !within(document);
  });
}

async function photograph(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}
