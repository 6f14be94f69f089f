import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { Keyboard } from './support/keyboard.ts';
import { inDays } from './support/words.ts';

let server: HotelServer;
let reception: FrontDesk;
beforeAll(async () => {
  server = await HotelServer.start();
});
afterAll(() => server.stop());
beforeEach(async () => {
  reception = await FrontDesk.inDemo(server);
});
afterEach(() => reception.leave());

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
  // On with the next guest, and not at their button: whoever presses Enter twice has checked in one.
  await expect.poll(() => keys.focused()).toMatch(/^(a|h2): /);

  // Out of the drawer the keyboard goes back to where it came from.
  await keys.pressUntil('Tab', new RegExp(`^a: ${guest}`));
  const before = await keys.focused();
  await keys.press('Enter');
  await reception.page.getByRole('heading', { name: 'History' }).waitFor();
  await keys.pressUntil('Tab', /^button: Close$/);
  await keys.press('Escape');
  await expect.poll(() => keys.focused()).toBe(before);
  await reception.everythingIsSent();
});

test('without a mouse a companion is named, a guest who waits is confirmed, a group is opened, and a cash drawer is opened and counted', async () => {
  const { page } = reception;
  const keys = new Keyboard(page);
  await page.goto(`${reception.line.url}/bookings/new`);
  await page.getByLabel('Arrival').fill(inDays(QUIET));
  await page.getByRole('combobox', { name: 'As', exact: true }).selectOption('wait');
  await page.getByRole('combobox', { name: 'Guest', exact: true }).fill('Wanda Keys');
  await page.getByRole('button', { name: 'Add to the waitlist' }).click();
  await page.getByRole('heading', { name: 'Wanda Keys' }).waitFor();

  // The last companion to be named: the form is gone, and the keyboard goes on at the list.
  await keys.pressUntil('Tab', /^input: Name of a companion/);
  await keys.type('Ann Keys');
  await keys.press('Enter');
  await page.getByRole('button', { name: 'Take Ann Keys off the stay' }).waitFor();
  expect(await keys.focused()).toMatch(/Guests of the stay$/);

  await goTo(keys, 'Waitlist');
  await page.getByRole('button', { name: 'Confirm Wanda Keys' }).waitFor();
  await keys.pressUntil('Tab', /^button: Confirm Wanda Keys/);
  await keys.press('Enter');
  await page.getByRole('button', { name: 'Confirm Wanda Keys' }).waitFor({ state: 'detached' });

  await goTo(keys, 'Groups');
  await page
    .getByRole('link', { name: / · .* rooms/ })
    .first()
    .waitFor();
  await keys.pressUntil('Tab', /^a: (Wedding|Company|Tour) · /);
  await keys.press('Enter');
  await page.getByRole('link', { name: 'All groups' }).waitFor();

  await goTo(keys, 'Cashier');
  await page.getByLabel('Float').waitFor();
  await keys.pressUntil('Tab', /^input: Float/);
  await keys.type('100');
  await keys.press('Enter');
  await page.getByText('Expected in the drawer: €100.00').waitFor();
  await keys.pressUntil('Shift+Tab', /^input: Counted at Front desk/);
  await keys.type('99');
  await keys.press('Enter');
  await page.getByText('Counted (1)').waitFor();
  await reception.everythingIsSent();
});

/** By the palette, as whoever has no mouse goes anywhere. */
async function goTo(keys: Keyboard, place: string): Promise<void> {
  await keys.press('Control+k');
  await keys.type(place);
  await keys.rest();
  await reception.page.getByRole('option', { name: place, selected: true }).waitFor();
  await keys.press('Enter');
  await reception.page.getByRole('heading', { level: 1, name: placeHeadings[place] ?? place }).waitFor();
}

const placeHeadings: Readonly<Record<string, string>> = { Waitlist: 'Holds and waitlist' };

/** A day with the number of its month: whether a browser asks for the day or for the month first, the same keys give it. */
function typedAlikeEverywhere(): string {
  for (let ahead = QUIET; ; ahead += 1) {
    const [year, month, day] = inDays(ahead).split('-');
    if (year && month && month === day) return month + day + year;
  }
}
