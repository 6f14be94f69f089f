import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESKTOP, PHONE, type DeskShape } from './support/desk.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';

const TABLET: DeskShape = { width: 1024, height: 768, touch: true };
/** Where set, what is looked at is also photographed into this folder. */
const SHOTS = process.env['KEYRACK_SHOTS'];

let server: HotelServer;
beforeAll(async () => {
  server = await HotelServer.start();
});
afterAll(() => server.stop());

test('an attendant in the basement: rooms are cleaned and skipped without a connection, and everybody hears of it later', async () => {
  const trolley = await FrontDesk.inDemo(server, PHONE);
  const { page } = trolley;
  await page.goto(`${trolley.line.url}/housekeeping`);
  await trolley.goOffline();

  // How many rooms of the demo hotel are dirty depends on the time of the day: these two are now.
  const [cleaned, skipped] = await twoRooms(page);
  await seenDirty(page, cleaned);
  await seenDirty(page, skipped);
  await photograph(page, 'phone-rooms');
  await page.getByRole('button', { name: /^To clean/ }).tap();
  await page.getByRole('button', { name: `Start cleaning room ${cleaned}` }).tap();
  await page.getByRole('button', { name: `Room ${cleaned} is cleaned` }).tap();

  await page.getByRole('button', { name: `More about room ${skipped}` }).tap();
  await photograph(page, 'phone-more');
  await page.getByRole('button', { name: 'Skip: do not disturb' }).tap();
  await card(page, skipped).getByText('Skipped: do not disturb').waitFor();

  await page.getByRole('button', { name: /^All/ }).tap();
  await expect.poll(() => card(page, cleaned).getAttribute('aria-label')).toMatch(/Clean$/);
  await card(page, cleaned).getByText('↑ waiting').waitFor();

  await trolley.comeOnline();
  await trolley.everythingIsSent();
  await card(page, cleaned).getByText('↑ waiting').waitFor({ state: 'detached' });
  await trolley.leave();
});

test('a supervisor shares the rooms out by keyboard, hands one over, and has the sheets on paper', async () => {
  const office = await FrontDesk.inDemo(server, DESKTOP);
  const { page } = office;
  await page.goto(`${office.line.url}/housekeeping`);
  // On nobody's sheet this morning: it was not dirty.
  // One that is out of order cannot be seen dirty.
  const forSale = page.getByRole('group', { name: /^Condition of/ });
  const ready = page.getByRole('article', { name: /^Room \d+, vacant, (Clean|Inspected)/ }).filter({ has: forSale });
  await ready.first().waitFor();
  const labels = await ready.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  for (const label of labels.slice(-2)) await seenDirty(page, numberIn(label));
  await page.getByRole('link', { name: 'Sheets' }).click();
  const nobodys = page.getByRole('list', { name: 'Nobody’s rooms' }).getByRole('listitem');
  await nobodys.first().waitFor();
  await photograph(page, 'desktop-sheets-before');
  await page.getByRole('button', { name: 'Share out evenly' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Every room with something to do is on a sheet.').waitFor();
  await photograph(page, 'desktop-sheets');

  const rosas = page.getByRole('list', { name: 'Rooms of Rosa Pinto' }).getByRole('listitem');
  const danilos = page.getByRole('list', { name: 'Rooms of Danilo Reyes' }).getByRole('listitem');
  const before = await rosas.count();
  await rosas.first().getByRole('combobox').selectOption({ label: 'Danilo Reyes' });
  await expect.poll(() => rosas.count()).toBe(before - 1);
  const ofDanilo = await danilos.count();

  await page.goto(`${office.line.url}/print/sheets`);
  const paper = page.getByRole('region', { name: 'Sheet of Danilo Reyes' });
  await paper.waitFor();
  // The head of the table is a row too.
  await expect.poll(() => paper.getByRole('row').count()).toBe(ofDanilo + 1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await photograph(page, 'paper-sheets');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await office.leave();
});

test('somebody lives in a vacant room: the office hears of it, finds out why, and mends what is broken there', async () => {
  const office = await FrontDesk.inDemo(server, DESKTOP);
  const trolley = await FrontDesk.joining(office, server, TABLET);
  const { page } = trolley;
  await page.goto(`${trolley.line.url}/housekeeping`);
  const vacant = page
    .getByRole('article', { name: /^Room \d+, vacant, (Clean|Inspected)/ })
    .filter({ hasNotText: /fault/ })
    .first();
  const number = numberIn(await vacant.getAttribute('aria-label'));
  await page.getByRole('button', { name: `More about room ${number}` }).tap();
  await page.getByRole('button', { name: '2 persons' }).tap();
  await card(page, number).getByText('Not as the books say').waitFor();

  await page.getByRole('button', { name: `More about room ${number}` }).tap();
  await page.getByLabel('What kind').selectOption('water');
  await page.getByLabel(/^What exactly/).fill('the tap drips');
  await page.getByRole('button', { name: 'Report fault' }).tap();
  await card(page, number).getByText('1 fault').waitFor();

  const desk = office.page;
  await desk.goto(`${office.line.url}/housekeeping/troubles`);
  await desk.getByRole('heading', { name: `${number} Somebody lives here, but the books say vacant` }).waitFor();
  await photograph(desk, 'desktop-troubles');
  await desk
    .getByRole('group', { name: `Room ${number}: why` })
    .getByRole('button', { name: /Looked again/ })
    .click();
  await desk.getByRole('group', { name: `Room ${number}: why` }).waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: `Repaired: Room ${number}, Water: the tap drips` }).click();
  await card(page, number).getByText('Not as the books say').waitFor({ state: 'detached' });
  await card(page, number).getByText('1 fault').waitFor({ state: 'detached' });
  await Promise.all([trolley.leave(), office.leave()]);
});

function card(page: Page, number: string): Locator {
  return page.getByRole('article', { name: new RegExp(`^Room ${number},`) });
}

/** Two rooms that are for sale, and that nobody is cleaning. */
async function twoRooms(page: Page): Promise<[string, string]> {
  const rooms = page
    .getByRole('article', { name: /^Room \d+,/ })
    .filter({ has: page.getByRole('group', { name: /^Condition of/ }), hasNotText: 'Being cleaned' });
  await rooms.nth(1).waitFor();
  const [one, other] = (await rooms.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))).map(numberIn);
  return [one ?? '', other ?? ''];
}

async function seenDirty(page: Page, number: string): Promise<void> {
  await page
    .getByRole('group', { name: `Condition of ${number}` })
    .getByRole('button', { name: 'Dirty' })
    .click();
  await page.getByRole('article', { name: new RegExp(`^Room ${number}, .*, Dirty`) }).waitFor();
}

function numberIn(label: string | null | undefined): string {
  return /\d+/.exec(label ?? '')?.[0] ?? '';
}

async function photograph(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: false });
}
