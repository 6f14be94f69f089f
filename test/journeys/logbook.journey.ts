import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { DESKTOP } from './support/desk.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';

/** Where set, what is looked at is also photographed into this folder. */
const SHOTS = process.env['KEYRACK_SHOTS'];

let server: HotelServer;
beforeAll(async () => {
  server = await HotelServer.start();
});
afterAll(() => server.stop());

test('a night shift hands over, offline: a note, a to-do, a wake-up call and an umbrella', async () => {
  const night = await FrontDesk.inDemo(server, DESKTOP);
  const { page } = night;
  await page.goto(`${night.line.url}/logbook`);
  const notes = page.getByRole('region', { name: 'For the next shift' });
  await notes.getByLabel(/^Note/).waitFor();
  await night.goOffline();

  await notes.getByLabel(/^Note/).fill('ring +34 600 123 456');
  await page.keyboard.press('Enter');
  await notes
    .getByRole('alert')
    .getByText(/Notes are kept for ever/)
    .waitFor();
  await notes.getByLabel(/^Note/).fill('the lift is slow');
  await page.keyboard.press('Enter');
  await notes.getByRole('button', { name: 'Take over: the lift is slow' }).click();
  await notes.getByText(/taken over by Helena Marques/).waitFor();

  const toDo = page.getByRole('region', { name: 'To do' });
  await toDo.getByLabel(/^What/).fill('extra bed');
  await toDo.getByLabel('Who').selectOption('Housekeeping');
  await toDo.getByRole('button', { name: 'Add to-do' }).click();
  await toDo.getByRole('button', { name: 'Done: extra bed' }).waitFor();

  const calls = page.getByRole('region', { name: 'Wake-up calls' });
  await calls.getByLabel('Time').fill('06:30');
  await calls.getByRole('button', { name: 'Order call' }).click();
  await calls.getByText('06:30').waitFor();
  await photograph(page, 'desktop-logbook');

  await page.getByRole('link', { name: 'Lost and found' }).click();
  await page.getByLabel(/^What was found/).fill('black umbrella');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'black umbrella' }).waitFor();
  await photograph(page, 'desktop-lost-and-found');

  await night.comeOnline();
  await night.everythingIsSent();
  const wentAway = page.getByRole('group', { name: 'How it went away: black umbrella' });
  await wentAway.getByRole('button', { name: 'Handed over' }).click();
  await wentAway.waitFor({ state: 'detached' });
  await night.leave();
});

test('the desk is told at check-in what it was to be told, before the guest has the key', async () => {
  const reception = await FrontDesk.inDemo(server, DESKTOP);
  const { page } = reception;
  await page.goto(`${reception.line.url}/today`);
  const arrivals = page.getByRole('region', { name: /^Arrivals/ });
  const ready = arrivals.getByRole('listitem').filter({ hasText: 'Ready' }).first();
  await ready.getByRole('link').first().click();
  await page.getByText('Alert the desk').first().click();
  await page.getByLabel(/^What the desk should know/).fill('parcel in the back office');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('parcel in the back office').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();

  await ready.getByRole('button', { name: /check in/i }).click();
  const goOn = page.getByRole('button', { name: /^Check in to room/ });
  await goOn.waitFor();
  await page.getByRole('alert').getByText('parcel in the back office').waitFor();
  await photograph(page, 'desktop-alert');
  await goOn.click();
  await goOn.waitFor({ state: 'detached' });
  await reception.leave();
});

async function photograph(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}
