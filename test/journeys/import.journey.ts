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

const calendar = (...entries: readonly (readonly [uid: string, from: number, to: number, words: string])[]) => {
  const lines = entries.map(([uid, from, to, words]) => {
    const on = (days: number) => inDays(days).replaceAll('-', '');
    return `BEGIN:VEVENT\nUID:${uid}\nSUMMARY:${words}\nDTSTART;VALUE=DATE:${on(from)}\nDTEND;VALUE=DATE:${on(to)}\nEND:VEVENT\n`;
  });
  return `BEGIN:VCALENDAR\nPRODID:-//Airbnb Inc//Hosting Calendar//EN\n${lines.join('')}END:VCALENDAR\n`;
};

test('a channel’s calendar is followed without a line: new, moved and gone stays, and taken back in one act', async () => {
  const reception = await FrontDesk.inDemo(server);
  const { page } = reception;
  await reception.goOffline();
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('link', { name: 'calendars of channels' }).click();
  await page.getByLabel('The file').setInputFiles({
    name: 'login.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from('<!DOCTYPE html><title>Sign in</title>'),
  });
  await page.getByText('This is a web page and no calendar.').waitFor();

  const follow = async (text: string) => {
    await page.getByLabel('Or its text').fill(text);
    await page.getByLabel('Or its text').blur();
    await page.getByLabel('Of which room or type').selectOption({ label: 'Any Double' });
    await page.getByRole('button', { name: 'See what would come of it' }).click();
  };
  await follow(
    calendar(
      ['a', 100, 102, 'Reserved - Ines Hidalgo'],
      ['b', 104, 106, 'Reserved'],
      ['c', 90, 300, 'Airbnb (Not available)'],
    ),
  );
  await page.getByRole('heading', { name: '2 stays would be new or changed' }).waitFor();
  await page.getByText('Nobody is coming.').waitFor();
  await page.getByRole('button', { name: 'Follow the calendar: 2 changes' }).click();
  await page.getByText('2 stays booked. 1 left outside.').first().waitFor();

  await page.reload();
  await follow(calendar(['a', 100, 103, 'Reserved - Ines Hidalgo']));
  await page.getByRole('heading', { name: '1 stay would be new or changed' }).waitFor();
  await page.getByRole('checkbox', { name: /^Cancel / }).check();
  await page.getByRole('button', { name: 'Follow the calendar: 2 changes' }).click();
  await page.getByText('1 stay moved to other dates. 1 stay cancelled.').first().waitFor();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('It was taken back.').waitFor();
  await reception.comeOnline();
  await reception.everythingIsSent();

  await page.reload();
  await follow(calendar(['a', 100, 102, 'Reserved - Ines Hidalgo'], ['b', 104, 106, 'Reserved']));
  await page.getByRole('heading', { name: 'Nothing is new' }).waitFor();
  await page.getByText('2 stays stand here already').waitFor();

  await page.getByRole('link', { name: 'Connections' }).click();
  await page.getByLabel('Room or type to tell about').selectOption({ label: 'Any Double' });
  await page.getByRole('button', { name: 'Make a calendar' }).click();
  await page.getByRole('button', { name: 'Make the calendar' }).click();
  const address = await page.getByLabel('Its address, shown this once').inputValue();
  const told = await page.request.get(address);
  expect(told.headers()['content-type']).toContain('text/calendar');
  expect(await told.text()).toContain('END:VCALENDAR');
  await page.getByRole('button', { name: 'Take the calendar of Any Double back' }).click();
  await page.getByRole('button', { name: 'Take it back', exact: true }).click();
  await page.getByText('its address leads nowhere now').waitFor();
  expect((await page.request.get(address)).status()).toBe(404);
  await reception.leave();
});
