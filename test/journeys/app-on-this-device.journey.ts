import { afterEach, beforeEach, expect, test } from 'vitest';
import { BackgroundSync } from './support/background-sync.ts';
import { complaintsBeyondTheLine } from './support/complaints.ts';
import { Desk } from './support/desk.ts';
import { enterDemo } from './support/enter-demo.ts';
import { HotelServer } from './support/hotel-server.ts';
import { installed } from './support/installed.ts';

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

const screens = ['/', '/today', '/bookings/new', '/housekeeping', '/cases', '/sync', '/settings', '/rack'];

test('after one visit every screen opens without a server, on nothing but what this device has', async () => {
  const page = await desk.tab('/');
  await enterDemo(page);
  await installed(page);
  await server.kill();
  for (const screen of screens) {
    const page = await desk.tab(screen);
    await page.getByText('Hotel Miradouro').first().waitFor();
    await expect.poll(() => page.title()).toContain('Hotel Miradouro');
    await page.close();
  }
});

test('the browser finds nothing that speaks against installing the app', async () => {
  const page = await desk.tab('/');
  await enterDemo(page);
  await installed(page);
  const devTools = await desk.context.newCDPSession(page);
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { errors, manifest } = await devTools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({ id: `${server.url}/` });
});

test('what was saved without a server is sent while every window is closed', async () => {
  const page = await desk.tab('/housekeeping');
  await enterDemo(page);
  await installed(page);
  await page.goto(`${server.url}/housekeeping`);
  const dirty = page.getByRole('button', { name: 'Inspected' }).first();
  await dirty.waitFor();
  // Looked at before there is anything to send: the browser may send it by itself the moment the server is back.
  const before = await page.evaluate(readHead);
  await server.kill();
  await dirty.click();
  await page
    .getByText(/1 waiting|Waiting to send \(1\)|Needs you/)
    .first()
    .waitFor();
  // A page of the same server that is not the app: no worker of ours runs in it.
  const elsewhere = await desk.tab('/robots.txt');
  await page.close();
  await server.start();
  await (await BackgroundSync.of(elsewhere)).begin();
  await expect.poll(() => elsewhere.evaluate(readHead), { timeout: 20_000 }).toBe(before + 1);
});

test('a browser that cleared the hotel, and then all it had, says what is kept and is the same device again', async () => {
  const page = await desk.tab('/sync');
  await enterDemo(page);
  await page.getByText('Reception PC').waitFor();
  const clear = (part: string) =>
    page.evaluate(async (wanted) => {
      const all = await indexedDB.databases();
      const cleared = all.flatMap(({ name = '' }) => (name.includes(wanted) ? [indexedDB.deleteDatabase(name)] : []));
      await Promise.all(cleared.map((asked) => new Promise((resolve) => asked.addEventListener('success', resolve))));
    }, part);
  await clear('demo');
  await page.goto(`${server.url}/sync`);
  await page.getByRole('alert').filter({ hasText: 'This browser had cleared what this device kept' }).waitFor();
  await page.getByRole('button', { name: 'I have read it' }).click();
  await page.getByRole('button', { name: 'I have read it' }).waitFor({ state: 'detached' });
  await page.evaluate(() => localStorage.clear());
  await clear('keyrack');
  await page.goto(`${server.url}/sync`);
  await page.getByRole('button', { name: 'Come back to the hotel' }).click();
  await page.getByRole('button', { name: 'Helena Marques' }).click();
  await page.getByText('Reception PC').waitFor();
});

/** Where the hotel's log ends, asked as this device. */
async function readHead(): Promise<number> {
  const registry = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('keyrack');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const [hotelId] = await new Promise<string[]>((resolve) => {
    const reading = registry.transaction('hotels').objectStore('hotels').getAllKeys();
    reading.addEventListener('success', () => resolve(reading.result as string[]));
  });
  registry.close();
  const pull = await fetch(`/api/hotels/${hotelId}/events?after=0&limit=1`);
  const [head = '{}'] = (await pull.text()).split('\n');
  return (JSON.parse(head) as { head: number }).head;
}
