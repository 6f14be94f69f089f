import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { doWithStay } from './support/do-with-stay.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { Keyboard } from './support/keyboard.ts';
import { inDays } from './support/words.ts';

const SEEN_MS = 20_000;

let server: HotelServer;
let reception: FrontDesk;
let secondDesk: FrontDesk | undefined;
beforeAll(async () => {
  server = await HotelServer.start();
  reception = await FrontDesk.inDemo(server);
});
afterAll(async () => {
  await reception.leave();
  await secondDesk?.leave();
  await server.stop();
});

async function joinUpstairs(): Promise<FrontDesk> {
  secondDesk ??= await FrontDesk.joining(reception, server);
  return secondDesk;
}

async function register(desk: FrontDesk, guest: string, ahead: number): Promise<void> {
  await desk.book({ guest, arrival: inDays(ahead), nights: 1 });
}

async function look(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Guests' }).first().click();
  await page.getByRole('searchbox').fill(text);
}

async function openGuest(page: Page, text: string, name: string): Promise<void> {
  await look(page, text);
  await page.getByRole('region', { name: 'Guests' }).getByRole('link', { name }).first().click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function correct(page: Page, field: string, value: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).fill(value);
  await page.getByLabel(field, { exact: true }).press('Enter');
}

test('a guest is found in any spelling, corrected, marked, and found to be somebody who was registered before', async () => {
  const { page } = reception;
  await register(reception, 'Jürgen Müller-Quast', 20);
  await register(reception, 'Juergen Mueller-Quast', 24);
  await look(page, 'mueller-q');
  const found = page.getByRole('region', { name: 'Guests' }).getByRole('link');
  await expect.poll(() => found.count()).toBe(2);

  await openGuest(page, 'muller quast', 'Jürgen Müller-Quast');
  await correct(page, 'City', 'Lübeck');
  await correct(page, 'City', 'Hamburg');
  await page.getByRole('button', { name: 'Put back city “Lübeck”' }).click();
  await expect.poll(() => page.getByLabel('City', { exact: true }).inputValue()).toBe('Lübeck');
  await page.getByRole('button', { name: 'VIP' }).click();
  await page.getByRole('button', { name: 'VIP', pressed: true }).waitFor();

  await page.getByRole('button', { name: 'Same person', exact: true }).click();
  await page.getByText('Also registered as').waitFor();
  await expect.poll(() => page.getByRole('region', { name: 'Stays' }).getByRole('link').count()).toBe(2);
  await look(page, 'quast');
  await expect.poll(() => found.count()).toBe(1);
  await found.first().click();
  await page.getByRole('button', { name: 'Not the same person' }).first().click();
  await expect.poll(() => page.getByRole('region', { name: 'Stays' }).getByRole('link').count()).toBe(1);
  await reception.everythingIsSent();
});

test('without a mouse and without a line a guest is looked up and corrected', async () => {
  await register(reception, 'Kay Board', 20);
  await reception.everythingIsSent();
  await reception.goOffline();
  const { page } = reception;
  const keys = new Keyboard(page);
  await keys.pressUntil('Tab', /^a: Guests/);
  await keys.press('Enter');
  await page.getByRole('searchbox').waitFor();
  await keys.pressUntil('Tab', /^input: Name, phone/);
  await keys.type('kay bo');
  await page.getByRole('heading', { name: 'Found' }).waitFor();
  await keys.pressUntil('Tab', /^a: .*Kay Board/);
  await keys.press('Enter');
  await keys.pressUntil('Tab', /^input: Phone/);
  await keys.type('+34 600 123 456');
  await keys.press('Enter');
  await page.getByText('Details corrected: phone').waitFor();
  await look(page, '600 123');
  await page.getByRole('region', { name: 'Guests' }).getByRole('link', { name: 'Kay Board' }).waitFor();
  await reception.comeOnline();
  await reception.everythingIsSent();
});

test('two desks correct one name without a line: both values are kept, and people say which is right', async () => {
  await register(reception, 'Ana Tipo', 20);
  await reception.everythingIsSent();
  const upstairs = await joinUpstairs();
  for (const desk of [reception, upstairs]) await openGuest(desk.page, 'ana tipo', 'Ana Tipo');
  await reception.goOffline();
  await upstairs.goOffline();
  await correct(reception.page, 'Name', 'Anna Tipo');
  await correct(upstairs.page, 'Name', 'Ana Typo');
  for (const desk of [reception, upstairs]) {
    await desk.comeOnline();
    await desk.everythingIsSent();
  }
  await reception.lookAtCases();
  const open = reception.case(/^Two desks changed the name of/);
  await open.getByRole('button', { name: '“Anna Tipo” is right' }).click();
  await open.waitFor({ state: 'detached' });
  await upstairs.page.getByRole('heading', { name: 'Anna Tipo', level: 1 }).waitFor({ timeout: SEEN_MS });
});

test('a guest who is forgotten at one desk is erased from the other one as soon as it is back', async () => {
  await register(reception, 'Nemo Vergessen', 20);
  await doWithStay(reception.page, 'Cancel the booking');
  await reception.page.getByRole('button', { name: 'Cancel the booking' }).last().click();
  await reception.page.getByText('Booking of Nemo Vergessen cancelled.').first().waitFor();
  await reception.everythingIsSent();
  const upstairs = await joinUpstairs();
  await openGuest(upstairs.page, 'vergessen', 'Nemo Vergessen');
  await upstairs.goOffline();
  await correct(upstairs.page, 'Company', 'Nautilus Vergessen');
  await upstairs.page.getByText('Details corrected: company').waitFor();
  expect(await storedText(upstairs.page)).toContain('Nautilus Vergessen');

  await openGuest(reception.page, 'vergessen', 'Nemo Vergessen');
  await reception.page.getByRole('button', { name: 'Forget this guest…' }).click();
  await reception.page.getByRole('button', { name: 'Forget this guest', exact: true }).click();
  await reception.page.getByRole('heading', { name: 'A guest who was forgotten' }).waitFor();
  await expect.poll(() => storedText(reception.page), { timeout: SEEN_MS }).not.toContain('Vergessen');

  await upstairs.comeOnline();
  await expect.poll(() => storedText(upstairs.page), { timeout: SEEN_MS }).not.toContain('Vergessen');
  await upstairs.page.getByRole('heading', { name: 'A guest who was forgotten' }).waitFor();
});

test('a registration card is filled in, printed on one page of A4, and kept as signed', async () => {
  const { page } = reception;
  await page.getByRole('link', { name: 'Guests' }).first().click();
  await page.getByText(/^Registration cards to do/).click();
  await page.locator('a[href^="/print/registration/"]').first().click();
  await correct(page, 'City', 'Lisboa');
  const paper = page.getByRole('article', { name: 'Registration card' });
  await paper.getByText('Lisboa').waitFor();
  await page.getByRole('button', { name: 'Signed on paper' }).click();
  await paper.getByText(/Signed on paper/).waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/);
  expect(pdf).toMatch(/\/Count 1\b/);
  await reception.everythingIsSent();
});

/** Everything in every database of this device. */
function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const texts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        texts.push(JSON.stringify(await settled(database.transaction(table).objectStore(table).getAll())));
      }
      database.close();
    }
    return texts.join('\n');
  });
}
