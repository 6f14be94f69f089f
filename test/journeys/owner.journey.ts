import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './support/axe-findings.ts';
import { Desk } from './support/desk.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { calendarText } from '#test/support/calendar-text.ts';
import { Receiver } from '#test/server/support/receiver.ts';
import { verifies } from '#test/server/support/verifies-webhook.ts';

const LOGIN = 'owner@aurora.example';
const PASSWORD = 'a key under the third stone';

let server: HotelServer;
let reception: FrontDesk;
beforeAll(async () => {
  server = await HotelServer.start('dist', { KEYRACK_OUTGOING_ALLOW: '127.0.0.1' });
  reception = await FrontDesk.inDemo(server);
});
afterAll(async () => {
  await reception.leave();
  await server.stop();
});

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Login').fill(LOGIN);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
}

/** The browser has a reader of fingers, and the owner's finger is on it. */
async function hasFinger(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
  } as const;
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  });
}

test('a manager makes the owner’s account at the desk', async () => {
  const { page } = reception;
  await page.goto(`${reception.line.url}/settings`);
  await page.getByRole('button', { name: 'Make an owner account' }).click();
  await page.getByLabel(/^Login/).fill(LOGIN);
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('It opens under “Sign in as the owner”').waitFor();
});

test('on a browser that is no device the owner signs in, makes a passkey, comes back with it, and is at the desk without a code', async () => {
  const laptop = await Desk.open({ url: server.url });
  const page = await laptop.tab('/sign-in');
  await hasFinger(page);
  await signIn(page, 'a key under the second stone');
  await page.getByText('Login or password are not right.').waitFor();
  expect(await axeFindings(page, 'everything')).toEqual([]);
  await signIn(page, PASSWORD);
  const hotel = page.getByRole('button', { name: /^Open / });
  await hotel.waitFor();
  await page.getByLabel('Name of this phone or computer').fill('Laptop');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove the passkey of Laptop' }).waitFor();
  expect(await axeFindings(page, 'everything')).toEqual([]);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto(`${server.url}/sign-in`);
  // The finger is on the reader: the browser fills the passkey in, and nobody types anything.
  await hotel.click();
  await page.getByRole('button', { name: 'Miguel Santos' }).click();
  await page.getByRole('button', { name: /Miguel Santos/ }).waitFor();
  const me = () => page.evaluate(async () => (await fetch('/api/owner/me')).status);
  await expect.poll(me).toBe(401);
  await laptop.close();
});

test('a manager gives a service a key, sees it once, and takes it back', async () => {
  const { page } = reception;
  await page.goto(`${reception.line.url}/settings/connections`);
  await page.getByLabel('Name of the service').fill('Laundry');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make the key' }).click();
  const key = await page.getByLabel('Its key, shown this once').inputValue();
  expect(key.length).toBeGreaterThan(40);
  await page.reload();
  await page.getByRole('button', { name: 'Take the key of Laundry back' }).click();
  expect(await page.content()).not.toContain(key);
  await page.getByRole('button', { name: 'Take it back', exact: true }).click();
  await page.getByText('The key of Laundry opens nothing now.').waitFor();
});

test('a manager gives an address to call, hears whether it answers, and removes it', async () => {
  const { page } = reception;
  const receiver = await Receiver.open((response) => response.end());
  await page.getByLabel('Address to call').fill(receiver.url);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make the webhook' }).click();
  const secret = await page.getByLabel('Its secret, shown this once').inputValue();
  await page.getByRole('button', { name: `Send a test event to ${receiver.url}` }).click();
  await page.getByText('The test event was taken.').waitFor();
  const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
  expect(await verifies(secret, headers, body)).toBe(true);
  expect(await axeFindings(page, 'everything')).toEqual([]);
  await page.getByRole('button', { name: `Remove it: ${receiver.url}` }).click();
  await page.getByRole('button', { name: 'Remove it', exact: true }).click();
  await page.getByText('It is removed.').waitFor();
});

/** So many days from now, as calendars write a date. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

test('a manager gives the calendar of a channel, sees what was booked from it, and takes that back', async () => {
  const { page } = reception;
  const entry = (uid: string, from: number, to: number) =>
    `UID:${uid}\r\nSUMMARY:Reserved\r\nDTSTART;VALUE=DATE:${dayFromNow(from)}\r\nDTEND;VALUE=DATE:${dayFromNow(to)}`;
  const told = calendarText(entry('a', 400, 402), entry('b', 405, 408));
  const channel = await Receiver.open((response) => response.end(told));
  const card = page.getByRole('region', { name: 'Calendars of channels' });
  await card.getByLabel('Address of the calendar').fill(`${channel.url}secret.ics`);
  await card.getByLabel('Room or type it speaks of').selectOption({ index: 1 });
  await card.getByRole('button', { name: 'Follow this calendar' }).click();
  await page.getByRole('button', { name: 'Follow it' }).click();
  await card.getByText('2 stays, 5 nights').waitFor();
  await card.getByText('2 stays booked').waitFor();
  expect(await card.textContent()).not.toContain('secret');
  await card.getByRole('button', { name: 'Take the last news back' }).click();
  await card.getByText('It was taken back').waitFor();
  await card.getByRole('button', { name: 'Stop following' }).click();
  await page.getByRole('button', { name: 'Stop following', exact: true }).click();
  await card.getByText('It is not followed any more.').waitFor();
});
