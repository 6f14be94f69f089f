import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseBar } from './support/choose-bar.ts';
import { doWithStay } from './support/do-with-stay.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { Keyboard } from './support/keyboard.ts';
import { inDays } from './support/words.ts';

let server: HotelServer;
let reception: FrontDesk;
beforeEach(async () => {
  server = await HotelServer.start();
  reception = await FrontDesk.inDemo(server);
});
afterEach(async () => {
  await reception.leave();
  await server.stop();
});

/** Farther ahead than the demo hotel has bookings: every room is free. */
const QUIET = 90;
const stay = { arrival: inDays(QUIET), nights: 3, adults: 1, type: 'Single' };

test('without a connection rooms are swapped, promised and assigned, by hand and by key', async () => {
  const { page } = reception;
  const keys = new Keyboard(page);
  await reception.goOffline();
  await reception.book({ guest: 'Ada Swap', ...stay, room: '101' });
  await reception.book({ guest: 'Ben Swap', ...stay, room: '102' });
  await reception.book({ guest: 'Cy Waiting', ...stay });
  await reception.lookAtRack(inDays(QUIET));

  // By key: what is dropped on a taken room is an exchange.
  await chooseBar(reception.bar('Ada Swap', 'Room 101'));
  await keys.press('m');
  await keys.press('ArrowDown');
  await page
    .getByText(/swap: Ben Swap goes to 101/)
    .first()
    .waitFor();
  // Both are seen to change places: the one in the way is ringed, and drawn where it would go.
  await page.locator('rack-row .swapped', { hasText: 'Ben Swap' }).waitFor();
  await page.locator('tape-chart .ghost', { hasText: 'Ben Swap' }).waitFor();
  await keys.press('Enter');
  await reception.bar('Ada Swap', 'Room 102').waitFor();
  await reception.bar('Ben Swap', 'Room 101').waitFor();

  // By hand: this very room is promised, and the stay can no longer be moved.
  await reception.bar('Ada Swap', 'Room 102').click();
  await page.getByRole('button', { name: 'Do not move' }).click();
  await page.getByRole('gridcell', { name: /^Room 102\. Ada Swap\..*Do not move/ }).waitFor();
  await chooseBar(reception.bar('Ada Swap', 'Room 102'));
  await keys.press('m');
  await keys.press('ArrowUp');
  await page
    .getByText(/not to be moved/)
    .first()
    .waitFor();
  await keys.press('Escape');

  // The rule gives the rest, and it is taken back as one.
  await page.getByRole('button', { name: 'Assign rooms' }).click();
  const proposed = page.getByRole('row', { name: /^Cy Waiting/ });
  await proposed.waitFor();
  await page.getByRole('button', { name: /^Give \d+ rooms?$/ }).click();
  await reception.bar('Cy Waiting', 'Room \\d+').waitFor();
  await page.keyboard.press('Control+z');
  await reception.bar('Cy Waiting', 'Unassigned.*').waitFor();

  await reception.comeOnline();
  await reception.everythingIsSent();
  await reception.bar('Ben Swap', 'Room 101').waitFor();
});

test('a stay is made longer, and its price is kept or quoted anew', async () => {
  const { page } = reception;
  await reception.book({ guest: 'Dee Longer', ...stay, room: '101' });
  await doWithStay(page, 'Change dates');
  await page.getByLabel('Departure').fill(inDays(QUIET + 5));
  await page.getByLabel('Departure').press('Tab');
  const kept = page.getByRole('radio', { name: /Agreed nights keep their price: .*\(\+/ });
  await kept.waitFor();
  await page.getByRole('radio', { name: /Quote the nights to come anew/ }).check();
  await page.getByRole('button', { name: /^Change to/ }).click();
  await page.locator('summary', { hasText: /for\s+5\s+nights/ }).waitFor();
  expect(await page.getByText(/Dates changed from/).count()).toBe(1);
});
