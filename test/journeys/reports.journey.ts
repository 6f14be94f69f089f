import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESKTOP, PHONE } from './support/desk.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { inDays } from './support/words.ts';

/** Where set, what is looked at is also photographed into this folder. */
const SHOTS = process.env['KEYRACK_SHOTS'];

let server: HotelServer;
beforeAll(async () => {
  server = await HotelServer.start();
});
afterAll(() => server.stop());

test('a manager reads the flash report and the forecast by keyboard, and the trail without a connection', async () => {
  const office = await FrontDesk.inDemo(server, DESKTOP);
  const { page } = office;
  await page.getByRole('link', { name: 'Reports' }).first().click();
  const flash = page.getByRole('region', { name: /^Flash report of/ });
  await flash.getByRole('row', { name: /^Occupancy of all rooms/ }).waitFor();
  expect(await flash.getByRole('columnheader').allTextContents()).toHaveLength(5);
  const title = await page.getByRole('heading', { name: /^Flash report of/ }).textContent();
  await page.getByRole('button', { name: 'Day before' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('heading', { name: /^Flash report of/ }).textContent()).not.toBe(title);
  await photograph(page, 'desktop-flash');

  await page.getByRole('link', { name: 'Forecast' }).focus();
  await page.keyboard.press('Enter');
  const nights = page.getByRole('region', { name: /^On the books/ }).getByRole('row');
  // The head of the table is a row too.
  await expect.poll(() => nights.count()).toBe(14 + 1);
  await page.getByRole('img', { name: /^Rooms on the books for 14 nights/ }).waitFor();
  await page.getByRole('combobox', { name: 'Nights' }).selectOption('30');
  await expect.poll(() => nights.count()).toBe(30 + 1);
  await photograph(page, 'desktop-forecast');

  await office.goOffline();
  // Farther ahead than the demo hotel has bookings: in three days it may be full.
  await office.book({ guest: 'Paula Trail', arrival: inDays(90), nights: 1 });
  await page.getByRole('link', { name: 'Reports' }).first().click();
  await page.getByRole('link', { name: 'Audit trail' }).click();
  const newest = page.getByRole('listitem').filter({ hasText: 'Booked' }).first();
  await newest.getByText('not yet on other devices').waitFor();
  await newest.getByRole('link', { name: 'Paula Trail' }).waitFor();
  await page.getByLabel('Done offline').check();
  await expect.poll(() => page.getByRole('listitem').filter({ hasText: 'business date' }).count()).toBeLessThan(10);
  await newest.getByText('offline', { exact: true }).waitFor();
  await photograph(page, 'desktop-trail');
  await office.comeOnline();
  // Nobody has to ask again: the trail hears that the line has been sent.
  await newest.getByText('not yet on other devices').waitFor({ state: 'detached' });
  await office.leave();
});

test('before the battery is empty the house is printed, without a connection too', async () => {
  const reception = await FrontDesk.inDemo(server, PHONE);
  const { page } = reception;
  await page.goto(`${reception.line.url}/print/downtime`);
  await page.getByRole('region', { name: 'In house by room' }).waitFor();
  await reception.goOffline();
  await page.goto(`${reception.line.url}/print/downtime`);
  for (const name of ['In house by name', 'Arrivals still to come', 'Departures still to go', 'Room status']) {
    await page.getByRole('region', { name }).waitFor();
  }
  const byRoom = page.getByRole('region', { name: 'In house by room' }).getByRole('row');
  const byName = page.getByRole('region', { name: 'In house by name' }).getByRole('row');
  expect(await byRoom.count()).toBe(await byName.count());
  expect(await page.getByRole('region', { name: 'The next seven days' }).getByRole('row').count()).toBe(7 + 1);
  await photograph(page, 'phone-downtime');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await page.setViewportSize({ width: 794, height: 1123 });
  await photograph(page, 'paper-downtime');
  const pdf = await page.pdf({ format: 'A4', ...(SHOTS ? { path: join(SHOTS, 'downtime.pdf') } : {}) });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await reception.comeOnline();
  await reception.leave();
});

test('every list is whole on paper: nothing of the screen around it, no line cut off, and the head on every page', async () => {
  const reception = await FrontDesk.inDemo(server, DESKTOP);
  const { page } = reception;
  for (const route of ['lists', 'rack', 'sheets', 'downtime']) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${reception.line.url}/print/${route}`);
    await page.getByRole('row').nth(3).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Skip to the screen' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    const last = await page.getByRole('row').last().boundingBox();
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    // What scrolls inside of a page is cut off on paper.
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(length);
    expect(
      await page
        .locator('thead')
        .first()
        .evaluate((head) => getComputedStyle(head).display),
    ).toBe('table-header-group');
    await page.pdf({ preferCSSPageSize: true, ...(SHOTS ? { path: join(SHOTS, `${route}.pdf`) } : {}) });
  }
  await reception.leave();
});

async function photograph(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: false });
}
