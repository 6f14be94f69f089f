import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { join } from 'node:path';
import type { BootstrapManifest } from '#contract/bootstrap.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { HotelId, NoteId } from '#domain/kernel/identifiers.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { appendEvents } from '#test/server/support/long-log.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { joinWithCode } from './support/join-with-code.ts';
import { demoToday, inDays } from './support/words.ts';

/** So many that a new device fetches for a while. */
const NOTES = 5_000;
/** More letters than a device fetches before anybody looks. */
const LONG = 8_000_000;
/** The last that is fetched before a device has all of the hotel. */
const LAST_OF_BEGINNING = /^GET .*\/bootstrap\/guests/;

let server: HotelServer;
let reception: FrontDesk;
beforeAll(async () => {
  server = await HotelServer.start();
  reception = await FrontDesk.inDemo(server);
  await reception.goOffline();
  await server.stop();
  const hotelId = await hotelOf(reception);
  await makeLong(server.data, hotelId);
  await server.start();
  await reception.comeOnline();
  // The server makes its pages beside its work, when somebody wants to begin with them.
  await vi.waitUntil(async () => (await lengthOfPages(reception, hotelId)) > LONG, { timeout: 20_000, interval: 100 });
});
afterAll(async () => {
  await reception.leave();
  await server.stop();
});

test('a new device of a hotel with a long history shows the rack at once, and saves what is done when all of it has come', async () => {
  const upstairs = await FrontDesk.switchOn(server);
  const { page, line } = upstairs;
  line.keepWaiting(LAST_OF_BEGINNING);
  await joinWithCode(page, reception.page);
  await page.getByRole('link', { name: 'Rack' }).first().click();
  await page
    .getByRole('gridcell', { name: /^Room 101\./ })
    .first()
    .waitFor();
  const pill = (words: RegExp) => page.getByRole('button', { name: words }).or(page.getByRole('link', { name: words }));
  await pill(/Fetching the hotel/)
    .first()
    .waitFor();

  // What has come is not fetched again.
  await page.reload();
  await page
    .getByRole('gridcell', { name: /^Room 101\./ })
    .first()
    .waitFor();

  const booking = upstairs.book({ guest: 'Early Bird', arrival: inDays(90), nights: 1 });
  await page.getByText(/What you do is saved as soon as it is here/).waitFor();
  await pill(/1 to save/)
    .first()
    .waitFor();
  expect(await upstairs.outbox()).toEqual([]);

  line.letAll();
  await booking;
  await page.getByText(/What you do is saved/).waitFor({ state: 'detached' });
  await upstairs.hasSameLogAs(reception);
  await upstairs.leave();
});

test('a new device that loses its line keeps the rack, says that not all is here, and goes on by itself', async () => {
  await reception.lookAtRack(inDays(0));
  const upstairs = await FrontDesk.switchOn(server);
  const { page, line } = upstairs;
  line.keepWaiting(LAST_OF_BEGINNING);
  await joinWithCode(page, reception.page);
  await page.getByRole('link', { name: 'Rack' }).first().click();
  await page
    .getByRole('gridcell', { name: /^Room 101\./ })
    .first()
    .waitFor();
  await upstairs.goOffline();
  await page
    .getByText(/not all here yet/)
    .first()
    .waitFor();
  await page
    .getByRole('gridcell', { name: /^Room 101\./ })
    .first()
    .waitFor();
  line.letAll();
  await upstairs.comeOnline();
  await page
    .getByText(/not all here yet/)
    .first()
    .waitFor({ state: 'detached' });
  await upstairs.hasSameLogAs(reception);
  await upstairs.leave();
});

/** Every shift of many years has left a note. */
async function makeLong(data: string, hotelId: HotelId): Promise<void> {
  const { store } = openStores(join(data, 'keyrack.db'));
  const notes = Array.from({ length: NOTES }, (_, index) => ({
    type: 'ShiftNoteLogged' as const,
    noteId: `note ${index}` as NoteId,
    about: { kind: 'house' as const },
    text: 'All quiet. '.repeat(200),
    loggedOn: addDays(demoToday(), -index),
  }));
  await appendEvents(store, hotelId, notes);
}

/** How many letters a new device would begin with now. */
function lengthOfPages({ page }: FrontDesk, hotelId: HotelId): Promise<number> {
  return page.evaluate(async (id) => {
    const answer = await fetch(`/api/hotels/${id}/bootstrap`);
    if (answer.status !== 200) return 0;
    const { models } = (await answer.json()) as BootstrapManifest;
    return models.flatMap(({ pages }) => pages).reduce((sum, { bytes }) => sum + bytes, 0);
  }, hotelId);
}

/** The hotel that a desk is at. */
async function hotelOf({ page }: FrontDesk): Promise<HotelId> {
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const ofHotel = databases.find((name) => name.startsWith('keyrack-'));
  return ofHotel?.slice('keyrack-'.length) as HotelId;
}
