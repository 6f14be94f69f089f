import { afterAll, beforeAll, expect, test } from 'vitest';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { inDays } from './support/words.ts';

let server: HotelServer;
beforeAll(async () => {
  server = await HotelServer.start();
});
afterAll(() => server.stop());

const file = () => `Booking number;Gastname;Anreise;Abreise;Zimmertyp;Erwachsene;Gesamtpreis
OLD-1;Hidalgo, Inés;${inDays(90)};${inDays(92)};Double;2;180,00
OLD-2;Jónsdóttir;${inDays(91)};${inDays(92)};Double;1;95,00
OLD-3;Nobody;${inDays(91)};${inDays(90)};Double;1;95,00
OLD-4;Kuznetsov;${inDays(91)};${inDays(93)};Castle;2;95,00
`;

test('bookings of another system are taken over without a line: looked at first, left outside with reasons, taken back in one act', async () => {
  const reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await reception.goOffline();
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('link', { name: 'Take bookings over' }).click();
  const csv = { name: 'old-system.csv', mimeType: 'text/csv', buffer: Buffer.from(file()) };
  await page.getByLabel('The file').setInputFiles(csv);
  await page.getByRole('button', { name: 'See what would come of it' }).click();
  await page.getByRole('heading', { name: '2 bookings would be taken over' }).waitFor();
  await page.getByText('The departure is before the arrival.').waitFor();
  await page.getByText('There is no room type “Castle” here.').waitFor();
  await page.getByRole('button', { name: 'Take 2 bookings over' }).click();
  await page.getByText('2 bookings taken over. 2 rows left outside.').first().waitFor();

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the rows left outside' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('left-outside.csv');

  await page.goto(`${reception.line.url}/find?q=Jonsdottir`);
  await page.getByRole('link', { name: /Jónsdóttir.*OLD-2/ }).waitFor();

  await page.goto(`${reception.line.url}/import`);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('2 taken back').waitFor();
  await reception.comeOnline();
  await reception.everythingIsSent();
  await reception.leave();
});
