import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';

let server: HotelServer;
let reception: FrontDesk;
let page: Page;
beforeAll(async () => {
  server = await HotelServer.start();
  reception = await FrontDesk.inDemo(server);
  page = reception.page;
});
afterAll(async () => {
  await reception.leave();
  await server.stop();
});

const HELENA = '471100';
const MIGUEL = '2718';

/** Buttons that show more or other things of a screen, and change nothing in the hotel. */
const ONLY_LOOKS = /^(Earlier days|Today|Later days|\d w|View|(All|Mine|Rush|To clean|For arrivals|Ready)\s+\d+)$/;

const person = (name: string) => page.getByRole('article', { name });
const lock = async () => {
  await page.keyboard.press('Alt+L');
  await page.locator('staff-picker').waitFor();
};
const typePin = async (pin: string) => {
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await page.keyboard.press('Enter');
};
const standsHere = (name: string) => page.locator('title-bar .user', { hasText: name }).waitFor();
const somebodyElse = async (name: string) => {
  await page.getByRole('button', { name: 'Somebody else' }).click();
  await page.getByRole('button', { name }).click();
};

async function setPin(name: string, pin: string, own: { readonly label: string; readonly pin: string } | undefined) {
  await person(name).getByRole('button', { name: 'Set a PIN…' }).click();
  if (own) await page.getByLabel(own.label).fill(own.pin);
  await page.getByLabel(/^New PIN/).fill(pin);
  await page.getByLabel('Once more').fill(pin);
  await page.keyboard.press('Enter');
  await person(name).getByText('PIN set').waitFor();
}

test('a manager sets a PIN for herself and one for a colleague, and makes a receptionist the auditor', async () => {
  await page.goto(`${reception.line.url}/settings/people`);
  await page.getByText('Nobody has a PIN yet').waitFor();
  expect(await person('Miguel Santos').getByRole('button', { name: 'Set a PIN…' }).count()).toBe(0);
  await setPin('Helena Marques', HELENA, undefined);
  await setPin('Miguel Santos', MIGUEL, { label: 'Your own PIN', pin: HELENA });
  await person('Aisha Rahman').getByLabel('Auditor').click();
  await expect.poll(() => person('Aisha Rahman').getByLabel('Auditor').isChecked()).toBe(true);
  await person('Aisha Rahman').getByLabel('Receptionist').click();
  await expect.poll(() => person('Aisha Rahman').getByLabel('Receptionist').isChecked()).toBe(false);
  const log = await reception.log();
  expect(JSON.stringify(log)).not.toMatch(/verifier|471100|2718"/);
});

test('without a connection the desk is locked and opened by PINs, and each person finds what they had begun', async () => {
  await reception.goOffline();
  await page.getByLabel('Name', { exact: true }).fill('Nadia Khou');
  await lock();
  await typePin('000000');
  await page.getByText('This is not the PIN.').waitFor();
  await somebodyElse('Miguel Santos');
  await typePin(MIGUEL);
  await standsHere('Miguel Santos');
  expect(await page.getByText('Nadia Khou').count()).toBe(0);
  await lock();
  await somebodyElse('Helena Marques');
  await typePin(HELENA);
  await standsHere('Helena Marques');
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Nadia Khou');
});

test('a reload does not open a locked desk, and who guesses waits', async () => {
  await lock();
  await page.reload();
  await page.getByLabel('PIN', { exact: true }).waitFor();
  for (const guess of ['1111', '2222', '3333']) await typePin(guess);
  await page.getByText(/Too many wrong PINs/).waitFor();
  await page.reload();
  await page.getByText(/Too many wrong PINs/).waitFor();
});

test('an auditor looks at the whole desk and is offered nothing that changes it', async () => {
  await somebodyElse('Aisha Rahman');
  await standsHere('Aisha Rahman');
  const screen = page.locator('screen-outlet');
  const looked: readonly (readonly [string, Locator])[] = [
    ['Rack', screen.getByRole('gridcell').first()],
    ['Today', screen.getByRole('region', { name: /^Arrivals/ })],
    ['Groups', screen.locator('groups-screen .list')],
    ['Waitlist', screen.getByRole('heading', { name: /^Waitlist/ })],
    ['Housekeeping', screen.locator('room-card').first()],
    ['Cashier', screen.getByRole('group', { name: 'Balances' }).first()],
    ['Needs you', screen.getByText('Only managers and receptionists may decide cases.').first()],
  ];
  for (const [place, sign] of looked) {
    await page.locator('nav-rail').getByRole('link', { name: place }).click();
    await sign.waitFor();
    const buttons = screen.getByRole('button');
    const names = await buttons.evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent.trim()));
    expect([place, ...names.filter((name) => !ONLY_LOOKS.test(name))]).toEqual([place]);
  }
});

test('a receptionist sees prices and rules, and is offered none that managers set', async () => {
  await lock();
  await page.getByRole('button', { name: 'Miguel Santos' }).click();
  await typePin(MIGUEL);
  await standsHere('Miguel Santos');
  await page.goto(`${reception.line.url}/rates`);
  await page.getByText('Managers set the prices.').waitFor();
  await page.getByRole('grid', { name: 'Rates' }).waitFor();
  expect(await page.getByRole('button', { name: /^(Price|Take back|Restrict)/ }).count()).toBe(0);
  await page.goto(`${reception.line.url}/settings`);
  await page.getByText('Managers change what is written here.').waitFor();
  await page.getByRole('heading', { name: 'Taxes' }).waitFor();
  expect(await page.getByRole('button', { name: /^(Add|Retire|Renumber|Define|Apply|Save)/ }).count()).toBe(0);
});

test('a housekeeper finds the rooms and no money, and what two people did goes up as theirs', async () => {
  await note('The lift was slow at noon');
  await lock();
  await somebodyElse('Rosa Pinto');
  await standsHere('Rosa Pinto');
  const places = page.locator('nav-rail').getByRole('link');
  await expect.poll(() => places.allInnerTexts()).toEqual(['Housekeeping', 'Logbook', 'Sync', 'Settings']);
  await note('Room 204 needs a bulb');
  await page.goto(`${reception.line.url}/cashier`);
  await page.getByText('Only managers, receptionists and auditors may see bills').waitFor();
  await reception.comeOnline();
  await reception.everythingIsSent();
  const log = await reception.log();
  const actors = log.filter(({ type }) => type === 'ShiftNoteLogged').slice(-2);
  expect(actors).toMatchObject([{ actor: 'staff-miguel' }, { actor: 'staff-rosa' }]);
});

async function note(text: string): Promise<void> {
  await page.goto(`${reception.line.url}/logbook`);
  const notes = page.getByRole('region', { name: 'For the next shift' });
  await notes.getByLabel(/^Note/).fill(text);
  await page.keyboard.press('Enter');
  await notes.getByText(text).first().waitFor();
}
