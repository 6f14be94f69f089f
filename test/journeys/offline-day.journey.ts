import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { book } from './support/booking.ts';
import { chooseBar } from './support/choose-bar.ts';
import { complaintsBeyondTheLine } from './support/complaints.ts';
import { Desk } from './support/desk.ts';
import { enterDemo } from './support/enter-demo.ts';
import { HotelServer } from './support/hotel-server.ts';
import { installed } from './support/installed.ts';
import { lookAtRack } from './support/look-at-rack.ts';
import { readLog, readOutbox } from './support/read-journal.ts';
import { inDays } from './support/words.ts';

let server: HotelServer;
let desk: Desk;
beforeEach(async () => {
  server = await HotelServer.start();
  desk = await Desk.open(server);
});
afterEach(async () => {
  await desk.close();
  expect(complaintsBeyondTheLine(desk.complaints)).toEqual([]);
  await server.stop();
});

/** Farther ahead than the demo hotel has bookings: every room is free. */
const QUIET = 90;

test('a whole desk without a server: book, move by mouse and by key, check in, check out', async () => {
  const page = await desk.tab('/');
  await enterDemo(page);
  await installed(page);
  await server.kill();

  await book(page, { guest: 'Ada Offline', arrival: inDays(QUIET), nights: 3, adults: 1, type: 'Single' });
  await lookAtRack(page, inDays(QUIET));
  const bar = (where: string) => page.getByRole('gridcell', { name: new RegExp(`^${where}\\. Ada Offline`) });
  await bar('Unassigned').waitFor();

  await dragToRow(page, 'Ada Offline', 'Room 102,');
  await bar('Room 102').waitFor();

  await chooseBar(bar('Room 102'));
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  await page.getByText(/Room 201.*free/).waitFor();
  await page.keyboard.press('Enter');
  await bar('Room 201').waitFor();
  expect(await bar('Room 201').getAttribute('aria-label')).toMatch(/waiting to send/i);

  await page.getByRole('link', { name: 'Today' }).first().click();
  const arrivals = page.getByRole('region', { name: /arrivals/i });
  const ready = arrivals.getByRole('listitem').filter({ hasText: 'Ready' }).first();
  const arriving = await ready.getByRole('link').first().innerText();
  await ready.getByRole('button', { name: /check in/i }).click();
  const inHouse = page.getByRole('region', { name: /in house/i });
  await inHouse.getByText(arriving).waitFor();

  // The guest leaves on the day they came: the nights to come are taken back first, and the dialog says so.
  const guest = inHouse.getByRole('listitem').filter({ hasText: arriving });
  await guest.getByRole('button', { name: /check out/i }).click();
  await page.getByRole('button', { name: 'Shorten and check out' }).click();
  await page.getByRole('button', { name: 'Take payment and check out' }).click();
  await guest.waitFor({ state: 'detached' });

  // Due out, the guest leaves the list of those in house before they leave the house: what is saved tells when.
  const waiting = async () => (await readOutbox(page)).map(({ type }) => type);
  await expect
    .poll(waiting)
    .toEqual([
      'RegisterGuest',
      'BookRoom',
      'AssignRoom',
      'AssignRoom',
      'CheckInGuest',
      'ChangeStayDates',
      'RecordPayment',
      'CheckOutGuest',
    ]);
  await server.start();
  await expect.poll(async () => (await readOutbox(page)).length, { timeout: 30_000 }).toBe(0);
});

test('a browser that is killed in a burst of fifty commands loses nothing that it called saved', async () => {
  const page = await desk.tab('/');
  await enterDemo(page);
  await installed(page);
  await server.kill();
  const acknowledged: string[] = [];
  let enough: () => void = () => undefined;
  const isEnough = new Promise<void>((resolve) => (enough = resolve));
  await page.exposeFunction('acknowledge', (commandId: string) => {
    if (acknowledged.push(commandId) === 20) enough();
  });
  // Not awaited: the browser does not live to answer.
  page.evaluate(giveFifty).catch(() => undefined);
  await isEnough;
  await desk.kill();

  await desk.start();
  const again = await desk.tab('/housekeeping');
  await again.getByText('Hotel Miradouro').first().waitFor();
  const outbox = await readOutbox(again);
  const ids = outbox.map(({ commandId }) => commandId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(outbox.map(({ seq }) => seq)).toEqual(outbox.map((_, index) => index + 1));
  expect(acknowledged.filter((commandId) => !ids.includes(commandId))).toEqual([]);

  await server.start();
  await expect.poll(async () => (await readOutbox(again)).length, { timeout: 30_000 }).toBe(0);
  const log = await readLog(again);
  for (const commandId of ids) expect(log.filter((event) => event.commandId === commandId).length).toBe(1);
});

/** Straight up or down, so that the nights stay. */
async function dragToRow(page: Page, guest: string, row: string): Promise<void> {
  const bar = page.getByRole('gridcell', { name: new RegExp(`${guest}\\.`) });
  const from = await boxAtRest(bar);
  const to = await boxAtRest(page.getByRole('rowheader', { name: new RegExp(`^${row}`) }));
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
}

/** Where something is once the days that were jumped to are loaded: rows move while they come in. */
async function boxAtRest(target: Locator) {
  let before = await target.boundingBox();
  for (;;) {
    await target.page().waitForTimeout(250);
    const now = await target.boundingBox();
    if (now && before && now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

/** Runs in the page: fifty guests at once, each acknowledged outside when the desk calls it saved. */
async function giveFifty(): Promise<void> {
  type Receipt = { outcome: string; commandId: string };
  type Hotel = { dispatch(command: object): Promise<Receipt> };
  const { hotel } = document.querySelector('keyrack-app') as unknown as { hotel: Hotel };
  const { acknowledge } = globalThis as unknown as { acknowledge: (commandId: string) => Promise<void> };
  await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const details = { name: `Burst ${index}` };
      const receipt = await hotel.dispatch({ type: 'RegisterGuest', guestId: crypto.randomUUID(), details });
      if (receipt.outcome === 'saved') await acknowledge(receipt.commandId);
    }),
  );
}
