import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFindings } from './support/axe-findings.ts';
import { PHONE } from './support/desk.ts';
import { doWithStay } from './support/do-with-stay.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { inDays } from './support/words.ts';

let server: HotelServer;
let reception: FrontDesk;
beforeEach(async () => {
  server = await HotelServer.start();
});
afterEach(async () => {
  await reception.leave();
  await server.stop();
});

/** Farther ahead than the demo hotel has bookings: every room is free. */
const QUIET = 61;

async function newBooking(page: Page, guest: string, arrival: string, as: string): Promise<void> {
  await page
    .getByRole('link', { name: /new booking/i })
    .first()
    .click();
  await page.getByLabel('Arrival').fill(arrival);
  await page.getByLabel('Nights').fill('2');
  await page.getByRole('combobox', { name: 'As', exact: true }).selectOption(as);
  await page.getByRole('combobox', { name: 'Guest', exact: true }).fill(guest);
}

test('a room is held until a day, without a connection; the guest says yes, and it is booked', async () => {
  reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await reception.goOffline();
  await newBooking(page, 'Otto Hold', inDays(QUIET), 'hold');
  await page.getByLabel('Hold until the end of').fill(inDays(3));
  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  const drawer = page.getByRole('complementary', { name: 'Stay' });
  await drawer.locator('status-chip', { hasText: 'Option' }).waitFor();

  await page.getByRole('link', { name: 'Waitlist' }).first().click();
  await page.getByRole('button', { name: /^Hold to .* for Otto Hold$/ }).click();
  await page.getByRole('button', { name: 'Confirm Otto Hold' }).click();
  await page.getByRole('button', { name: 'Confirm Otto Hold' }).waitFor({ state: 'detached' });
  await reception.comeOnline();
  await reception.everythingIsSent();
});

test('a guest waits for a room and gets one; another caller is turned away', async () => {
  reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await newBooking(page, 'Wanda Wait', inDays(QUIET), 'wait');
  await page.getByRole('button', { name: 'Add to the waitlist' }).click();
  await page.getByRole('heading', { name: 'Wanda Wait' }).waitFor();

  await newBooking(page, 'Tom Turner', inDays(QUIET), 'book');
  await page.getByText('The guest does not book').click();
  await page.getByLabel('Why').selectOption('price');
  await page.getByRole('button', { name: 'Record a turn-away' }).click();

  await page.goto(`${reception.line.url}/waitlist`);
  await page.getByText('Too expensive').waitFor();
  expect(await axeFindings(page, 'everything')).toEqual([]);
  await page.getByRole('button', { name: 'Confirm Wanda Wait' }).click();
  await page.getByRole('button', { name: 'Confirm Wanda Wait' }).waitFor({ state: 'detached' });
  await reception.everythingIsSent();
});

test('a group that is too large is offered in part; on its rooming list its guests are checked in', async () => {
  reception = await FrontDesk.inDemo(server, PHONE);
  const { page } = reception;
  await page.goto(`${reception.line.url}/bookings/new?rooms=2`);
  await page.getByLabel('Nights').fill('1');
  await page.getByLabel('Adults').fill('1');
  const rooms = page.getByRole('group', { name: /^Rooms/ });
  await rooms.getByRole('spinbutton', { name: /^Double/ }).fill('100');
  await page.getByRole('combobox', { name: 'Occasion' }).selectOption('tour');
  await page.getByRole('combobox', { name: 'Guest', exact: true }).fill('Gloria Group');
  await page.getByRole('button', { name: 'Book 100 rooms' }).click();
  await page.getByRole('button', { name: /^Book \d+ of 100 rooms$/ }).click();
  await page.getByRole('heading', { name: 'Tour · Gloria Group' }).waitFor();
  await page.getByText(/^\d+ of 100 rooms · 0 of \d+ here$/).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Tour · Gloria Group' }).waitFor();
  expect(await axeFindings(page, 'everything')).toEqual([]);

  await page
    .getByRole('button', { name: /^Check in Gloria Group/ })
    .first()
    .click();
  // Which rooms are clean in the demo hotel depends on the hour.
  await page.locator('room-picker .room').first().click();
  const asItIs = page.getByRole('button', { name: /as it is$/ });
  const isHere = page.getByText(/ · 1 of \d+ here$/);
  await asItIs.or(isHere).first().waitFor();
  if (await asItIs.isVisible()) await asItIs.click();
  await isHere.waitFor();
  await reception.everythingIsSent();
});

test('a guest walks in and has a room within one act', async () => {
  reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await page.getByRole('link', { name: 'Today' }).first().click();
  await page.getByRole('link', { name: 'Walk-in or new booking' }).click();
  await page.getByLabel('Adults').fill('1');
  await page.getByRole('combobox', { name: 'Guest', exact: true }).fill('Walter Walkin');
  await page.getByRole('button', { name: 'Check in now' }).click();
  const drawer = page.getByRole('complementary', { name: 'Stay' });
  await drawer.getByRole('heading', { name: 'Walter Walkin' }).waitFor();
  await drawer.locator('status-chip', { hasText: 'In house' }).waitFor();
  await reception.everythingIsSent();
});

test('a guest for whom there is no room is walked to another hotel', async () => {
  reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await newBooking(page, 'Wendy Walk', inDays(0), 'book');
  await page.getByLabel('Nights').fill('1');
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await doWithStay(page, 'Walk the guest');
  await page.getByRole('textbox', { name: 'Other hotel' }).fill('Hotel Sol');
  await page.getByRole('textbox', { name: 'What it costs us' }).fill('120');
  await page.locator('relocate-dialog').getByRole('button', { name: 'Walk the guest' }).click();
  const drawer = page.getByRole('complementary', { name: 'Stay' });
  await drawer.locator('status-chip', { hasText: 'Walked' }).waitFor();
  await drawer.getByText('Walked to Hotel Sol').waitFor();
  await reception.everythingIsSent();
});
