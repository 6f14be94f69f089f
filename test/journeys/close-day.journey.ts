import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESKTOP, PHONE } from './support/desk.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { Keyboard } from './support/keyboard.ts';

/** Where set, what is looked at is also photographed into this folder. */
const SHOTS = process.env['KEYRACK_SHOTS'];

let server: HotelServer;
beforeAll(async () => {
  server = await HotelServer.start();
});
afterAll(() => server.stop());

test('a night audit by keyboard: every item is accepted, the day is closed, and all screens are on the next one', async () => {
  const reception = await FrontDesk.inDemo(server, DESKTOP);
  const { page } = reception;
  const keyboard = new Keyboard(page);
  await page.goto(`${reception.line.url}/close-day`);
  const close = page.getByRole('button', { name: /^Close \w+/ });
  await close.waitFor();
  const closed = (await close.textContent())?.trim() ?? '';
  await photograph(page, 'desktop-open');

  expect(await close.isDisabled()).toBe(true);
  await acceptEverything(page, keyboard);
  await expect.poll(() => close.isDisabled()).toBe(false);
  // A window that is closed in the middle of the audit loses nothing of it.
  await page.reload();
  await expect.poll(() => close.isDisabled()).toBe(false);
  await photograph(page, 'desktop-ready');
  await close.focus();
  await keyboard.press('Enter');

  await expect.poll(async () => (await close.textContent())?.trim()).not.toBe(closed);
  await page.getByRole('region', { name: 'Closed days' }).waitFor();
  await photograph(page, 'desktop-closed');
  await reception.everythingIsSent();
  const openDay = (await close.textContent())?.trim().replace('Close ', '') ?? '';
  await page.goto(`${reception.line.url}/today`);
  await page
    .locator('today-screen header')
    .getByText(new RegExp(`\\b${dayOfMonth(openDay)}\\b`))
    .waitFor();
  await reception.leave();
});

test('without a connection everything can be prepared on a phone, and the last button says what it waits for', async () => {
  const phone = await FrontDesk.inDemo(server, PHONE);
  const { page } = phone;
  await page.goto(`${phone.line.url}/close-day`);
  const close = page.getByRole('button', { name: /^Close \w+/ });
  await close.waitFor();
  await phone.goOffline();
  await page
    .getByText(/needs a connection|no connection/i)
    .first()
    .waitFor();
  await photograph(page, 'phone-offline');
  expect(await close.isDisabled()).toBe(true);
  await phone.leave();
});

/** Every checkbox on the screen, by the space bar. */
async function acceptEverything(page: Page, keyboard: Keyboard): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) {
    await box.focus();
    if (!(await box.isChecked())) await keyboard.press('Space');
  }
}

/** 'Tue, 24 Nov' → '24' */
function dayOfMonth(day: string): string {
  return /\d+/.exec(day)?.[0] ?? day;
}

async function photograph(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}
