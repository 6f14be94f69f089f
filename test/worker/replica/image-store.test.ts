import 'fake-indexeddb/auto';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { createHotelState, HOTEL_STATE_REVISION, packHotelState } from '#domain/hotel-state.ts';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import { HotelDatabase } from '#worker/journal/hotel-database.ts';
import { createDexieImageStore } from '#worker/replica/dexie-image-store.ts';
import type { ImageStore } from '#worker/replica/image-store.ts';
import { createMemoryImageStore } from '#worker/replica/memory-image-store.ts';
import { aurora } from '#test/support/given.ts';

async function openDatabase(): Promise<HotelDatabase> {
  const database = new HotelDatabase(`hotel ${uuidv7()}` as HotelId);
  await database.open();
  return database;
}

const later = { position: 12 as Position, hotel: packHotelState(aurora()) };
const earlier = { position: 3 as Position, hotel: packHotelState(createHotelState()) };

const stores: readonly (readonly [string, () => Promise<ImageStore>])[] = [
  ['memory', async () => createMemoryImageStore()],
  ['IndexedDB', async () => createDexieImageStore(await openDatabase())],
];

describe.each(stores)('the %s image store', (_, createStore) => {
  test('gives back the image that stands furthest', async () => {
    const store = await createStore();
    expect(await store.read()).toBeUndefined();
    await store.write(earlier);
    await store.write(later);
    await store.write(earlier);
    expect(await store.read()).toEqual(later);
  });
});

test('an image of another revision is worth nothing, whichever version of the app left it', async () => {
  const database = await openDatabase();
  const store = createDexieImageStore(database);
  for (const revision of [HOTEL_STATE_REVISION - 1, HOTEL_STATE_REVISION + 1]) {
    await database.images.put({ name: 'hotel', revision, position: 3 as Position, packed: '{}' });
    expect(await store.read()).toBeUndefined();
  }
  // A newer version in another tab needs its own; this one replays.
  await store.write(later);
  expect((await database.images.get('hotel'))?.revision).toBe(HOTEL_STATE_REVISION + 1);
});
