import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './support/axe-findings.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { Keyboard } from './support/keyboard.ts';

let server: HotelServer;
beforeAll(async () => {
  server = await HotelServer.start();
});
afterAll(() => server.stop());

/** The folio of the first guest in house, by way of their stay. */
async function openFolio({ page, line }: FrontDesk): Promise<void> {
  await page.goto(`${line.url}/today`);
  const inHouse = page.getByRole('region', { name: /^In house/ });
  await inHouse.getByRole('link').first().click();
  await page.getByRole('link', { name: 'Look at the folio' }).click();
  await page.getByRole('button', { name: 'Post charge' }).waitFor();
}

const lines = (page: Page) => page.getByRole('group', { name: 'Statement' }).getByRole('row');

test('a folio by pointer: charge, pay, void, print; the bill says what is open', async () => {
  const reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await openFolio(reception);

  await page.getByRole('button', { name: 'Post charge' }).click();
  await page.getByLabel('What').selectOption({ label: 'Breakfast, €12.00' });
  await page.getByLabel('How many').fill('2');
  await page.locator('desk-dialog').getByRole('button', { name: 'Post charge' }).click();
  await lines(page).filter({ hasText: 'Breakfast: 2 × €12.00' }).waitFor();

  await page.getByRole('button', { name: 'Take payment' }).click();
  await page.getByLabel('Amount').fill('10');
  await page.locator('desk-dialog').getByRole('button', { name: 'Take payment' }).click();
  await lines(page).filter({ hasText: 'Payment, card' }).waitFor();

  await page.getByRole('button', { name: /^Correct or move: Breakfast: 2 ×/ }).click();
  await page.getByRole('button', { name: 'Do it' }).click();
  await lines(page)
    .filter({ hasText: /Voided by/ })
    .waitFor();
  // What was done is still there after a reload, and the chip that offers to undo it is gone.
  await page.reload();
  await lines(page)
    .filter({ hasText: /Voided by/ })
    .waitFor();
  expect(await axeFindings(page, 'everything')).toEqual([]);

  await page.getByRole('link', { name: 'Print' }).click();
  await page.getByText('not a fiscal invoice').waitFor();
  expect(await axeFindings(page, 'everything')).toEqual([]);
  await reception.leave();
});

test('a payment by keyboard and without a connection is on the bill, and is sent when there is one', async () => {
  const reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await openFolio(reception);
  const keyboard = new Keyboard(page);
  await reception.goOffline();

  await keyboard.pressUntil('Tab', /Take payment/);
  await keyboard.press('Enter');
  await keyboard.pressUntil('Tab', /Amount/);
  await keyboard.press('Control+a');
  await keyboard.type('7.50');
  await keyboard.press('Enter');
  const payment = lines(page).filter({ hasText: 'Payment, card' }).filter({ hasText: 'not sent yet' });
  await payment.waitFor();
  expect(await payment.innerText()).toMatch(/7\.50/);

  await reception.comeOnline();
  await payment.waitFor({ state: 'detached', timeout: 20_000 });
  await reception.leave();
});

test('a cash drawer is opened, cash is taken through it, and it is counted', async () => {
  const reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await page.goto(`${reception.line.url}/cashier`);
  await page.getByLabel('Float').fill('100');
  await page.getByRole('button', { name: 'Open cash shift' }).click();
  await page.getByText('Expected in the drawer: €100.00').waitFor();

  await openFolio(reception);
  await page.getByRole('button', { name: 'Take payment' }).click();
  await page.getByLabel('Amount').fill('20');
  await page.getByLabel('By').selectOption('cash');
  await page.locator('desk-dialog').getByRole('button', { name: 'Take payment' }).click();
  await lines(page).filter({ hasText: 'Payment, cash' }).waitFor();

  await page.goto(`${reception.line.url}/cashier`);
  await page.getByText('Expected in the drawer: €120.00').waitFor();
  await page.getByLabel('Counted at Front desk').fill('119');
  await page.getByRole('button', { name: 'Count and close shift' }).click();
  await page.getByText('Counted (1)').click();
  await page.getByText('€1.00 short').waitFor();
  await reception.leave();
});

test('an invoice has the first number of this device, is printed, and is taken back by a credit note', async () => {
  const reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await openFolio(reception);
  await page.getByRole('button', { name: 'Post charge' }).click();
  await page.locator('desk-dialog').getByRole('button', { name: 'Post charge' }).click();
  await page.locator('charge-dialog desk-dialog').waitFor({ state: 'detached' });
  const dialog = page.locator('invoice-dialog desk-dialog');

  // Whoever is here and owes something is known on the list of the day.
  const bill = page.url();
  await page.goto(`${reception.line.url}/today`);
  await page.getByRole('link', { name: /^Owes/ }).first().waitFor();
  await page.goto(bill);

  await page.getByRole('button', { name: 'Issue invoice' }).first().click();
  await dialog.getByLabel('The numbers begin with').fill('J-');
  await dialog.getByRole('button', { name: 'Begin a series of numbers' }).click();
  await dialog.getByLabel('For').waitFor();
  await dialog.getByRole('button', { name: 'Issue invoice' }).click();
  const invoice = page.getByRole('link', { name: 'Invoice J-1' });
  await invoice.waitFor();

  await page.getByText('Take it back…').click();
  await page.getByRole('button', { name: 'Issue credit note for J-1' }).click();
  await page.getByRole('link', { name: 'Credit note J-2' }).waitFor();
  // After a reload the chip that offers to undo is gone.
  await page.reload();
  await invoice.waitFor();
  expect(await axeFindings(page, 'everything')).toEqual([]);
  await invoice.click();
  await page.reload();
  await page.getByText('Taken back by credit note J-2').waitFor();
  expect(await axeFindings(page, 'everything')).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const displayOf = (part: string) => page.locator(part).evaluate((element) => getComputedStyle(element).display);
  // The head of the columns is on every page; the sums of all lines are not, where they would be read as those of the page.
  expect(await displayOf('thead')).toBe('table-header-group');
  expect(await displayOf('tfoot')).toBe('table-row-group');
  // In a grid the words below a table that goes on, on the next page, lie on its last lines.
  expect(await displayOf('.card')).toBe('block');
  await reception.leave();
});
