import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PHONE } from './support/desk.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { Keyboard } from './support/keyboard.ts';
import { inDays } from './support/words.ts';

let server: HotelServer;
let desks: FrontDesk[];
beforeEach(async () => {
  server = await HotelServer.start();
  desks = [];
});
afterEach(async () => {
  for (const desk of desks) await desk.leave();
  await server.stop();
});

async function deskAtRates(shape?: typeof PHONE): Promise<FrontDesk> {
  const desk = await FrontDesk.inDemo(server, shape);
  desks.push(desk);
  await desk.page.goto(`${desk.line.url}/rates`);
  await desk.page.getByRole('grid', { name: 'Rates' }).waitFor();
  return desk;
}

const cells = ({ page }: FrontDesk, line: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${line}, `) });

test('with the mouse a plan is added, nights are dragged over, priced and restricted, and the price is taken back', async () => {
  const reception = await deskAtRates();
  const { page } = reception;
  await page.goto(`${reception.line.url}/settings`);
  const plans = page.locator('settings-rate-plans');
  await plans.getByText('Add a rate plan').click();
  await plans.getByLabel('Name').fill('Non-refundable');
  await plans.getByLabel('Short').fill('NRF');
  await plans.getByRole('button', { name: 'Add plan' }).click();
  await plans.getByText('follows Standard rate').waitFor();

  await plans.getByRole('link', { name: 'Prices and restrictions' }).click();
  const standard = cells(reception, 'Double, Standard rate');
  await standard.nth(1).hover();
  await page.mouse.down();
  await standard.nth(3).hover();
  await page.mouse.up();
  await page.getByLabel('Price a night').fill('200');
  await page.getByRole('button', { name: 'Price', exact: true }).click();
  await expect.poll(() => standard.nth(3).innerText()).toBe('200');
  await expect.poll(() => cells(reception, 'Double, Non-refundable').nth(3).innerText()).toBe('180');

  await page.getByRole('button', { name: 'Restrict…' }).click();
  await page.getByLabel('Restriction').selectOption('min-stay');
  await page.getByRole('button', { name: 'Restrict', exact: true }).click();
  await page
    .getByRole('gridcell', { name: /Double, Standard rate.*at least 2 nights/ })
    .nth(2)
    .waitFor();
  await page.getByRole('button', { name: /Undo/ }).first().click();
  await expect.poll(() => standard.nth(3).innerText()).not.toContain('200');
  await reception.everythingIsSent();
});

test('without a mouse and without a connection a week is priced; it is sent when the line is back', async () => {
  const reception = await deskAtRates();
  await reception.goOffline();
  const keys = new Keyboard(reception.page);
  await keys.pressUntil('Tab', /^gridcell: Single, Standard rate/);
  await keys.press('ArrowDown');
  await keys.press('ArrowRight');
  for (let night = 1; night < 7; night += 1) await keys.press('Shift+ArrowRight');
  await keys.type('133');
  await keys.press('Enter');
  const twin = cells(reception, 'Twin, Standard rate');
  await expect.poll(() => twin.nth(7).innerText()).toBe('133');
  expect(await keys.focused()).toMatch(/^gridcell: Twin, Standard rate.*133/);
  await keys.press('Delete');
  await expect.poll(() => twin.nth(7).innerText()).not.toBe('133');
  await reception.comeOnline();
  await reception.everythingIsSent();
});

test('on a phone the nights stand below each other, and the weekends of a period get one price', async () => {
  const phone = await deskAtRates(PHONE);
  const { page } = phone;
  await page.getByLabel('Type and plan').selectOption({ label: 'Family · Standard rate' });
  await page.getByRole('button', { name: 'Price a period…' }).click();
  const dialog = page.locator('price-period-dialog');
  for (const weekday of ['Mon', 'Tue', 'Wed', 'Thu', 'Sun']) await dialog.getByLabel(weekday).uncheck();
  await dialog.getByLabel('Last night').fill(inDays(40));
  await dialog.getByLabel('Price a night').fill('277');
  await dialog.getByRole('button', { name: 'Price these nights' }).click();
  const priced = page.getByRole('gridcell', { name: /^Family, Standard rate, (Fri|Sat).*277/ });
  const others = page.getByRole('gridcell', { name: /^Family, Standard rate, (Mon|Tue|Wed|Thu|Sun).*277/ });
  await priced.first().waitFor();
  expect(await others.count()).toBe(0);
  await phone.everythingIsSent();
});
