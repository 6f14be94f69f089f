import { v7 as uuidv7 } from 'uuid';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { openDexieJournal } from '#worker/journal/dexie-journal.ts';
import { journalRewrites } from '#worker/journal/journal-rewrites.ts';
import { HotelDatabase } from '#worker/journal/hotel-database.ts';
import type { Disk } from './journal-contract.ts';

/** A new database in whatever IndexedDB there is; every tab has its own connection to it. */
export async function createDexieDisk(): Promise<Disk> {
  const hotelId = `hotel ${uuidv7()}` as HotelId;
  return {
    open: () =>
      openDexieJournal(new HotelDatabase(hotelId), async () => journalRewrites, new HotelDatabase(hotelId, 'relaxed')),
    async read() {
      const database = new HotelDatabase(hotelId);
      await database.open();
      const tables = await Promise.all(database.tables.map((table) => table.toArray()));
      database.close();
      return JSON.stringify(tables);
    },
  };
}
