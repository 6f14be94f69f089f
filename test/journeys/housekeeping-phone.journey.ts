import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFindings } from './support/axe-findings.ts';
import { Desk, PHONE } from './support/desk.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';

/** Where set, what is looked at is also photographed into this folder. */
const SHOTS = process.env['KEYRACK_SHOTS'];

/** The rows of all databases of a browser, by the name of their table: every letter that it keeps of the hotel. */
async function everythingStored(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const rows: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(`${name} does not open`)));
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        const all = await new Promise((resolve) => reading.addEventListener('success', () => resolve(reading.result)));
        rows[store] = JSON.stringify(all);
      }
      database.close();
    }
    return rows;
  });
}

async function photograph(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

/** Not nothing, however deep it is packed as text. */
const AMOUNT = /Minor\\*":\[?-?[1-9]/;

test('a phone joins for housekeeping, knows no guest, works, and is removed: then it has forgotten the hotel', async () => {
  const server = await HotelServer.start();
  const reception = await FrontDesk.inDemo(server);
  const { page: desk } = reception;
  await desk.getByRole('link', { name: 'Settings' }).first().click();
  await desk.locator('join-code-card select').selectOption('housekeeping');
  await desk.getByRole('button', { name: 'Show a code' }).click();
  const code = (await desk.getByLabel('Join code').innerText()).replaceAll(' ', '');
  await desk.getByRole('img', { name: 'The code as a picture' }).waitFor();
  await photograph(desk, 'settings-devices');

  const pocket = await Desk.open(server, PHONE);
  const phone = await pocket.tab(`/#join=${code}`);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await phone.getByRole('button', { name: 'Helena Marques' }).click();
  await phone.getByRole('heading', { name: 'Housekeeping' }).first().waitFor();
  expect(await phone.getByRole('link', { name: 'Rack' }).count()).toBe(0);
  expect(await axeFindings(phone, 'everything')).toEqual([]);
  await photograph(phone, 'phone-housekeeping');

  const log = await reception.log();
  await expect.poll(async () => (await phone.evaluate(() => indexedDB.databases())).length).toBeGreaterThan(1);
  const cursor = `"cursor":${log.length}`;
  await expect.poll(async () => (await everythingStored(phone))['meta'], { timeout: 20_000 }).toContain(cursor);
  const [onPhone, onDesk] = [await everythingStored(phone), await everythingStored(desk)];
  const guests = [...(onDesk['details'] ?? '').matchAll(/\\"name\\":\\"([^"\\]+)/g)].map(([, name]) => name ?? '');
  expect(guests.length).toBeGreaterThan(20);
  const [letters, lettersOfDesk] = [onPhone, onDesk].map((stored) => Object.values(stored).join('\n'));
  expect(guests.filter((name) => lettersOfDesk?.includes(name))).toEqual(guests);
  expect(guests.filter((name) => letters?.includes(name))).toEqual([]);
  expect(lettersOfDesk).toMatch(AMOUNT);
  expect(letters).not.toMatch(AMOUNT);

  await desk.reload();
  await desk
    .getByRole('button', { name: /^Remove .*phone|^Remove (?!Housekeeping phone|Front desk PC)/i })
    .last()
    .click();
  await photograph(desk, 'remove-device');
  await desk.getByRole('button', { name: 'Remove the device' }).click();
  await phone.getByText('This device was removed from the hotel.').waitFor({ timeout: 60_000 });
  await photograph(phone, 'phone-removed');
  await expect
    .poll(async () =>
      (await phone.evaluate(() => indexedDB.databases())).some(({ name }) => name?.startsWith('keyrack-')),
    )
    .toBe(false);
  await phone.getByRole('button', { name: 'Go on' }).click();
  await phone.getByRole('button', { name: /Join my hotel/ }).waitFor();

  await pocket.close();
  await reception.leave();
  await server.stop();
});
