import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsBeyondTheLine } from './support/complaints.ts';
import { Desk } from './support/desk.ts';
import { enterDemo } from './support/enter-demo.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { installed } from './support/installed.ts';
import { inDays } from './support/words.ts';

/** Inside the project, so that its server finds the packages. */
const NEXT_BUILD = 'node_modules/.cache/keyrack-next';

/** Farther ahead than the demo hotel has bookings: every room is free. */
const QUIET = 90;

let server: HotelServer;
let desk: Desk;
beforeAll(async () => {
  const env = { ...process.env, KEYRACK_DIST: NEXT_BUILD, KEYRACK_BUILD: 'next' };
  execFileSync(process.execPath, ['src/tools/build.mjs'], { env, stdio: 'inherit' });
  server = await HotelServer.start();
  desk = await Desk.open(server);
});
afterAll(async () => {
  await desk.close();
  expect(complaintsBeyondTheLine(desk.complaints)).toEqual([]);
  await server.stop();
});

test('a newer version waits until nobody has a form open, and then every window has it, with all its data', async () => {
  const rack = await desk.tab('/');
  await enterDemo(rack);
  await installed(rack);
  const booking = await desk.tab('/bookings/new');
  const field = booking.getByRole('textbox', { name: 'E-mail' });
  await field.fill('ada@example.test');
  await server.stop();
  await server.start(NEXT_BUILD);
  await lookForUpdate(rack);
  await rack.getByText('Update ready').waitFor();

  await rack.getByRole('button', { name: 'Update now' }).click();
  await rack.getByText('A form is open in another window').waitFor();
  expect(await field.inputValue()).toBe('ada@example.test');

  await booking.getByRole('link', { name: 'Today' }).first().click();
  await booking
    .getByRole('heading', { name: /Today|Arrivals/ })
    .first()
    .waitFor();
  const reloads = [rack, booking].map((window) => window.waitForEvent('load'));
  await rack.getByRole('button', { name: 'Update now' }).click();
  await Promise.all(reloads);
  for (const window of [rack, booking]) {
    await window.goto(`${server.url}/sync`);
    await window.getByText(/\+next$/).waitFor();
    await expect.poll(() => window.title()).toContain('Hotel Miradouro');
  }
});

test('what waits to be sent waits through an update, and is sent by the new version', async () => {
  const crossing = await HotelServer.start();
  const reception = await FrontDesk.inDemo(crossing);
  await installed(reception.page);
  reception.line.holdPushes();
  await reception.book({ guest: 'Una Sent', arrival: inDays(QUIET), nights: 2, type: 'Double', room: '103' });
  const outbox = await reception.outbox();
  expect(outbox.map(({ type }) => type)).toEqual(['RegisterGuest', 'BookRoom']);

  await crossing.stop();
  await crossing.start(NEXT_BUILD);
  const { page } = reception;
  await lookForUpdate(page);
  await page.getByText('Update ready').waitFor();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Update now' }).click();
  await reloaded;
  await page.getByRole('heading', { name: 'Una Sent' }).waitFor();
  expect(await reception.outbox()).toEqual(outbox);

  reception.line.letPushes();
  await page.getByRole('link', { name: 'Sync' }).first().click();
  await page.getByText(/\+next$/).waitFor();
  await page.getByRole('button', { name: 'Sync now' }).click();
  await reception.hasEachOnce(outbox.map(({ commandId }) => commandId));
  await reception.leave();
  await crossing.stop();
});

async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}
