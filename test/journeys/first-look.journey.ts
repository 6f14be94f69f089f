import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { appendEvents } from '#test/server/support/long-log.ts';
import { FrontDesk } from './support/front-desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { joinWithCode } from './support/join-with-code.ts';
import { inDays } from './support/words.ts';

/** So many that a new device begins with pages, and not with the log. */
const EVENTS = 5_000;
/** The last that is fetched before a device has all of the hotel. */
const LAST_OF_BEGINNING = /^GET .*\/bootstrap\/guests/;

let server: HotelServer;
let reception: FrontDesk;
beforeAll(async () => {
  server = await HotelServer.start();
  reception = await FrontDesk.inDemo(server);
  await reception.goOffline();
  await server.stop();
  await makeLong(server.data, await hotelOf(reception));
  await server.start();
  await reception.comeOnline();
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

/** Rooms were looked at all year. */
async function makeLong(data: string, hotelId: HotelId): Promise<void> {
  const { store } = openStores(join(data, 'keyrack.db'));
  const [added] = (await store.readAfter(hotelId, 0 as never, 1_000)).flatMap(({ event }) =>
    event.type === 'RoomsAdded' ? event.rooms : [],
  );
  if (!added) throw new Error('The demo hotel has no rooms.');
  const looked = { type: 'RoomConditionReported', roomId: added.roomId, condition: 'clean' } as const;
  const looks = Array.from({ length: EVENTS }, (_, index) => ({ ...looked, observedAt: index as Instant }));
  await appendEvents(store, hotelId, looks);
}

/** The hotel that a desk is at. */
async function hotelOf({ page }: FrontDesk): Promise<HotelId> {
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const ofHotel = databases.find((name) => name.startsWith('keyrack-'));
  return ofHotel?.slice('keyrack-'.length) as HotelId;
}
