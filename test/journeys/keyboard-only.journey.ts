import { afterEach, beforeEach, test } from 'vitest';
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
const QUIET = 61;

test('without a mouse a stay is booked and moved on the rack, and an arriving guest is checked in', async () => {
  const keys = new Keyboard(reception.page);

  await keys.pressUntil('Tab', /^gridcell/);
  await keys.press('g');
  // The calendar that opens is closed again: the date is typed.
  await keys.press('Escape');
  await keys.type(typedAlikeEverywhere());
  await keys.rest();
  await reception.page.getByRole('gridcell', { name: 'Loading' }).first().waitFor({ state: 'detached' });
  await keys.pressUntil('Tab', /^gridcell/);
  await keys.pressUntil('ArrowDown', /^gridcell: Room 101\. .*Free/);
  await keys.press('Shift+ArrowRight');
  await keys.press('Enter');
  await keys.pressUntil('Tab', /^combobox/);
  await keys.type('Kay Board');
  await keys.press('Enter');
  await reception.page.getByRole('heading', { name: 'Kay Board' }).waitFor();

  await keys.pressUntil('Tab', /^gridcell/);
  await keys.pressUntil('ArrowRight', /^gridcell: Room 101\. Kay Board\. .* 2 nights/);
  await keys.press('m');
  await keys.press('ArrowDown');
  await reception.page.getByText(/Room 102.*free/).waitFor();
  await keys.press('Enter');
  await reception.bar('Kay Board', 'Room 102').waitFor();

  await keys.press('Alt+2');
  // One whose room is ready: nothing is asked.
  const arrivals = reception.page.getByRole('region', { name: /^Arrivals/ }).getByRole('listitem');
  const guest = await arrivals.filter({ hasText: 'Ready' }).first().getByRole('link').textContent();
  await keys.pressUntil('Tab', new RegExp(`^button: Check in ${guest}`));
  await keys.press('Enter');
  const inHouse = reception.page.getByRole('region', { name: /^In house/ });
  await inHouse.getByRole('link', { name: guest ?? '' }).waitFor();
  await reception.everythingIsSent();
});

/** A day with the number of its month: whether a browser asks for the day or for the month first, the same keys give it. */
function typedAlikeEverywhere(): string {
  for (let ahead = QUIET; ; ahead += 1) {
    const [year, month, day] = inDays(ahead).split('-');
    if (year && month && month === day) return month + day + year;
  }
}
