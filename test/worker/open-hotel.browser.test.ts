import { firstValueFrom, filter } from 'rxjs';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import { queryOf } from '#worker/read-store/query-of.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { createBrowserStorage } from '#worker/browser-storage.ts';
import { createBroadcastHints } from '#worker/hints.ts';
import { openDexieJournal } from '#worker/journal/dexie-journal.ts';
import { journalRewrites } from '#worker/journal/journal-rewrites.ts';
import { HotelDatabase } from '#worker/journal/hotel-database.ts';
import { openDatabase } from '#worker/open-database.ts';
import { openHotel, type OpenHotel } from '#worker/open-hotel.ts';
import { createDexiePageStore } from '#worker/read-store/dexie-page-store.ts';
import { createDexieImageStore } from '#worker/replica/dexie-image-store.ts';
import { Troubles } from '#worker/troubles.ts';
import { assignRoom, atTheDesk, bookRoom, nights, today } from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from './support/confirmed-log.ts';
import { aurora } from './support/hotel-worker-in-memory.ts';
import { StillSync } from './support/still-sync.ts';

// A hotel out of a real browser's IndexedDB, in several tabs.

const open: OpenHotel[] = [];
afterEach(() => {
  for (const hotel of open.splice(0)) hotel.close();
});

const tonight = nights('05-03', '05-05');
const fortnight = { from: today, days: 14 };

async function openTab(hotelId: HotelId) {
  const database = new HotelDatabase(hotelId);
  const troubles = new Troubles();
  expect(await openDatabase(database, troubles)).toBe(true);
  const journal = await openDexieJournal(database, async () => journalRewrites);
  const hotel = await openHotel({
    hotel: { ...aurora, hotelId },
    journal,
    images: createDexieImageStore(database),
    pages: createDexiePageStore(database),
    models: READ_MODELS,
    queryOf,
    clock: () => atTheDesk.at,
    hints: createBroadcastHints(`${hotelId}`),
    storage: createBrowserStorage(navigator.storage),
    troubles,
    onReplaced: () => undefined,
    onRevoked: () => undefined,
    startSync: () => new StillSync(),
  });
  open.push(hotel);
  return { hotel, journal, database, troubles };
}

async function newHotel(): Promise<HotelId> {
  const hotelId = `hotel ${uuidv7()}` as HotelId;
  const database = new HotelDatabase(hotelId);
  const journal = await openDexieJournal(database, async () => journalRewrites);
  await journal.apply(ConfirmedLog.ofAurora().after(0 as Position), await journal.takeFence());
  journal.close();
  return hotelId;
}

const barsOf = async ({ runner }: OpenHotel) =>
  (await runner.ask('Rack', fortnight)).value?.bars.map(({ reservationId }) => reservationId).toSorted();

test('what was saved in one tab is on the rack of another, and after both were closed', async () => {
  const hotelId = await newHotel();
  const [left, right] = [await openTab(hotelId), await openTab(hotelId)];
  const seen = firstValueFrom(
    right.hotel.runner.watch('Rack', fortnight).pipe(filter(({ value }) => value?.bars.length === 1)),
  );
  await left.hotel.dispatcher.dispatch(bookRoom('García', tonight), atTheDesk.actor);
  expect((await seen).value?.bars[0]?.reservationId).toBe('García');
  for (const hotel of open.splice(0)) hotel.close();
  expect(await barsOf((await openTab(hotelId)).hotel)).toEqual(['García']);
});

test('a burst from two tabs at once is saved whole and in one order', async () => {
  const hotelId = await newHotel();
  const tabs = [await openTab(hotelId), await openTab(hotelId)];
  const guests = ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard'];
  const receipts = await Promise.all(
    guests.map((guest, index) => tabs[index % 2]!.hotel.dispatcher.dispatch(bookRoom(guest, tonight), atTheDesk.actor)),
  );
  // Four doubles: whoever asks, the fifth and the sixth booking are refused.
  expect(receipts.filter(({ outcome }) => outcome === 'saved')).toHaveLength(4);
  const pending = await tabs[0]!.journal.pending(10);
  expect(pending.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  const late = await openTab(hotelId);
  expect(await barsOf(late.hotel)).toHaveLength(4);
});

test('when the database is deleted under an open hotel, people are told, and no command is said to be saved', async () => {
  const hotelId = await newHotel();
  const { hotel, troubles, database } = await openTab(hotelId);
  await hotel.dispatcher.dispatch(bookRoom('García', tonight), atTheDesk.actor);
  expect(await barsOf(hotel)).toEqual(['García']);
  const told = firstValueFrom(troubles.known$.pipe(filter((known) => known.length > 0)));
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(database.name).onsuccess = resolve;
  });
  expect(await told).toMatchObject([{ code: 'storage-lost' }]);
  expect(await hotel.dispatcher.dispatch(assignRoom('García', '101'), atTheDesk.actor)).toEqual({
    outcome: 'failed',
    trouble: 'storage-lost',
  });
  // What is in memory can still be read out to a guest.
  expect(await barsOf(hotel)).toEqual(['García']);
});

test('when a newer version of the app opens the database, this one lets go and says so', async () => {
  const hotelId = await newHotel();
  const { hotel, troubles, database } = await openTab(hotelId);
  await barsOf(hotel);
  const upgraded = new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(database.name, 1_000);
    opening.onsuccess = () => resolve(opening.result);
  });
  (await upgraded).close();
  expect(await firstValueFrom(troubles.known$.pipe(filter((known) => known.length > 0)))).toEqual([
    { code: 'newer-version-in-other-window' },
  ]);
  expect(await hotel.dispatcher.dispatch(bookRoom('García', tonight), atTheDesk.actor)).toMatchObject({
    outcome: 'failed',
  });
});

test('a database to which a newer version of the app has added something still opens in this one', async () => {
  const hotelId = await newHotel();
  const { name } = new HotelDatabase(hotelId);
  const upgraded = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name, 1_000);
    opening.onupgradeneeded = () => void opening.result.createObjectStore('of a newer version');
    opening.onsuccess = () => resolve(opening.result);
  });
  upgraded.close();
  const { hotel } = await openTab(hotelId);
  const booking = await hotel.dispatcher.dispatch(bookRoom('García', tonight), atTheDesk.actor);
  expect(booking).toMatchObject({ outcome: 'saved' });
});

test('a browser that gives no database says so, and nothing hangs', async () => {
  const troubles = new Troubles();
  const database = new HotelDatabase('hotel' as HotelId);
  const refused = Object.assign(new Error('a private window'), { name: 'SecurityError' });
  database.open = () => Promise.reject(refused) as never;
  expect(await openDatabase(database, troubles)).toBe(false);
  expect(await firstValueFrom(troubles.known$)).toMatchObject([{ code: 'storage-lost' }]);
});
