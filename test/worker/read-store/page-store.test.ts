import 'fake-indexeddb/auto';
import { v7 as uuidv7 } from 'uuid';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { HotelDatabase } from '#worker/journal/hotel-database.ts';
import { createDexiePageStore } from '#worker/read-store/dexie-page-store.ts';
import { createMemoryPageStore } from '#worker/read-store/memory-page-store.ts';
import { pageStoreContract } from './page-store-contract.ts';

pageStoreContract('memory', async () => createMemoryPageStore());

pageStoreContract('IndexedDB', async () => {
  const database = new HotelDatabase(`hotel ${uuidv7()}` as HotelId);
  await database.open();
  return createDexiePageStore(database);
});
