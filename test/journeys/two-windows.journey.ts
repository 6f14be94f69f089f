import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answersSeen, lookAtAnswers } from './support/look-at-answers.ts';
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

const WORK_MS = 12_000;

test('two windows work at once; the one that sends is closed, and the other one sends all of it', async () => {
  const other = await reception.desk.tab('/');
  const windows = [reception.page, other];
  const senders = async () => {
    const each = await Promise.all(windows.map(async (window) => ((await sends(window)) ? [window] : [])));
    return each.flat();
  };
  await expect.poll(async () => (await senders()).length).toBe(1);
  const [sending = other] = await senders();
  const following = sending === other ? reception.page : other;
  await lookAtAnswers(following);

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
  await expect.poll(() => sends(following)).toBe(true);

  // What this window was told of, change by change, is what a new one is told at once.
  const fresh = await reception.desk.tab('/');
  await fresh.getByText('Hotel Miradouro').first().waitFor();
  await lookAtAnswers(fresh);
  const areAlike = async () => expect(await answersSeen(following)).toEqual(await answersSeen(fresh));
  await vi.waitFor(areAlike, { timeout: 20_000 });
});

/** Whether a window is the one of its browser that speaks with the server. */
async function sends(window: Page): Promise<boolean> {
  await window.getByRole('link', { name: 'Sync' }).first().click();
  const said = window.getByText(/^(this window|another window of this browser)$/);
  return (await said.innerText()) === 'this window';
}
