import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from './support/desk.ts';
import { enterDemo } from './support/enter-demo.ts';
import { HotelServer } from './support/hotel-server.ts';

/** Inside the project, so that its server finds the packages. */
const NEXT_BUILD = 'node_modules/.cache/keyrack-next';

let server: HotelServer;
let desk: Desk;
beforeAll(async () => {
  const env = { ...process.env, KEYRACK_DIST: NEXT_BUILD, KEYRACK_BUILD: 'next' };
  execFileSync(process.execPath, ['src/tools/build.mjs'], { env, stdio: 'inherit' });
  server = await HotelServer.start();
  desk = await Desk.open(server);
});
afterAll(async () => {
  await desk.close();
  await server.stop();
});

test('a newer version waits until nobody has a form open, and then every window has it, with all its data', async () => {
  const rack = await desk.tab('/');
  await enterDemo(rack);
  const booking = await desk.tab('/bookings/new');
  const field = booking.getByRole('textbox', { name: 'E-mail' });
  await field.fill('ada@example.test');
  await server.stop();
  await server.start(NEXT_BUILD);
  await rack.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await rack.getByText('Update ready').waitFor();

  await rack.getByRole('button', { name: 'Update now' }).click();
  await rack.getByText('A form is open in another window').waitFor();
  expect(await field.inputValue()).toBe('ada@example.test');

  await booking.getByRole('link', { name: 'Today' }).first().click();
  await booking
    .getByRole('heading', { name: /Today|Arrivals/ })
    .first()
    .waitFor();
  const reloads = [rack, booking].map((window) => window.waitForEvent('load'));
  await rack.getByRole('button', { name: 'Update now' }).click();
  await Promise.all(reloads);
  for (const window of [rack, booking]) {
    await window.goto(`${server.url}/sync`);
    await window.getByText(/\+next$/).waitFor();
    expect(await window.title()).toContain('Hotel Miradouro');
  }
});
