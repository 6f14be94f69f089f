import { afterEach, beforeEach, expect, test } from 'vitest';
import { complaintsBeyondTheLine } from './support/complaints.ts';
import { Desk } from './support/desk.ts';
import { enterDemo } from './support/enter-demo.ts';
import { HotelServer } from './support/hotel-server.ts';
import { installed } from './support/installed.ts';
import { Line } from './support/line.ts';

/** Only the service worker asks for files so: what it waits for holds up its installation and no screen. */
const FOR_THE_DEVICE = /__WB_REVISION__/;

let server: HotelServer;
let line: Line;
let desk: Desk;
beforeEach(async () => {
  server = await HotelServer.start();
  line = await Line.to(server);
  desk = await Desk.open(line);
});
afterEach(async () => {
  await desk.close();
  await line.cut();
  expect(complaintsBeyondTheLine(desk.complaints)).toEqual([]);
  await server.stop();
});

test('a first visit whose line breaks off has every screen later, and is put on the device without being loaded anew', async () => {
  line.keepWaiting(FOR_THE_DEVICE);
  const page = await desk.tab('/');
  await enterDemo(page);
  await line.cut();
  await desk.offline();
  line.letAll();
  const settings = page.getByRole('link', { name: 'Settings' }).first();
  await settings.click();
  const missing = page.getByRole('alert').filter({ hasText: 'This screen is not on this device yet.' });
  await missing.getByRole('button', { name: 'Try again' }).click();
  await missing.getByText('There is still no connection.').waitFor();

  await line.mend();
  await desk.online();
  await installed(page);
  await page.getByRole('link', { name: 'Cashier' }).first().click();
  await page.getByRole('heading', { name: 'Cashier' }).waitFor();
  // The browser keeps in mind that it could not fetch this one.
  await settings.click();
  await missing.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Show a code' }).waitFor();
});
