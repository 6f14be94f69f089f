import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FrontDesk } from './support/front-desk.ts';
import { giveCommands } from './support/give-commands.ts';
import { HotelServer } from './support/hotel-server.ts';

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

const WORK_MS = 30_000;

test('two windows work at once for half a minute; the one that sends is closed, and the other one sends all of it', async () => {
  const other = await reception.desk.tab('/');
  const sending = (await sends(reception.page)) ? reception.page : other;
  const following = sending === other ? reception.page : other;
  expect(await sends(following)).toBe(false);

  const saved: string[] = [];
  const work = (window: Page, called: string) =>
    giveCommands(window, { called, atLeastMs: WORK_MS }, (commandId) => saved.push(commandId));
  const closing = work(sending, 'Closing').catch(() => undefined);
  const staying = work(following, 'Staying');
  // The half of the time is over: the journey itself takes time here, it does not wait for anything.
  await new Promise((resolve) => setTimeout(resolve, WORK_MS / 2));
  const savedByBoth = saved.length;
  await sending.close();
  await closing;
  await staying;
  expect(saved.length).toBeGreaterThan(savedByBoth);

  reception.page = following;
  await reception.hasEachOnce(saved);
  expect(await sends(following)).toBe(true);
});

/** Whether a window is the one of its browser that speaks with the server. */
async function sends(window: Page): Promise<boolean> {
  await window.getByRole('link', { name: 'Sync' }).first().click();
  const said = window.getByText(/^(this window|another window of this browser)$/);
  return (await said.innerText()) === 'this window';
}
