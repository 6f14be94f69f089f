import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { GuestId, HotelId, Position } from '#domain/kernel/identifiers.ts';
import { detailsPageOf, type DetailsPage } from '#worker/journal/details-pages.ts';
import { HotelDatabase } from '#worker/journal/hotel-database.ts';
import { unpackDetails } from '#worker/journal/stored-details.ts';

const HOTEL = 'hotel of last year' as HotelId;
/** As version 3 was on disk. */
const STORES = {
  outbox: 'seq, &commandId',
  log: 'from',
  details: 'page, changedAt',
  meta: 'key',
  pages: '[model+page]',
  checkpoints: 'model',
  images: 'name',
  sent: 'to',
  recovery: 'key',
  pieces: 'hash',
};

const guests = ['…12', '…a12', '…b12', '…b13'].map((id, index) => ({
  guestId: `guest ${id}` as GuestId,
  known: { details: { name: `Guest ${index}` }, changedAt: (10 + index) as Position },
}));

/** By the last two letters, as guests were stored then. */
function pagesOfThen(): readonly DetailsPage[] {
  return ['12', '13'].map((page) => {
    const here = guests.filter(({ guestId }) => guestId.endsWith(page));
    const changedAt = Math.max(...here.map(({ known }) => known.changedAt)) as Position;
    return {
      page,
      changedAt,
      guests: Object.fromEntries(here.map(({ guestId, known }) => [guestId, known])),
    } as unknown as DetailsPage;
  });
}

test('a device whose guests were stored in larger pages finds every one of them after the update', async () => {
  const older = new Dexie(`keyrack-${HOTEL}`);
  older.version(3).stores(STORES);
  await older.open();
  await older.table('details').bulkAdd(pagesOfThen());
  older.close();

  const database = new HotelDatabase(HOTEL);
  await database.open();
  const pages = (await database.details.toArray()).map(unpackDetails);
  database.close();
  expect(pages.map(({ page }) => page).toSorted()).toEqual(['a12', 'b12', 'b13', '…12'].toSorted());
  for (const { guestId, known } of guests) {
    const page = pages.find((one) => one.page === detailsPageOf(guestId));
    expect(page?.guests[guestId]).toEqual(known);
    expect(page?.changedAt).toBe(known.changedAt);
  }
});
