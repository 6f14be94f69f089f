import { distinctUntilChanged, filter } from 'rxjs';
import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { FIRST_READ_MODELS } from '#read-models/first-read-models.ts';
import type { BrowserStorage } from './browser-storage.ts';
import type { Clock } from './clock.ts';
import type { HotelRegistry } from './enrolment/hotel-registry.ts';
import { offerFirstLook } from './first-look/offer-first-look.ts';
import { createBroadcastHints } from './hints.ts';
import { openDexieJournal } from './journal/dexie-journal.ts';
import { HistoryMissing } from './journal/journal.ts';
import { HotelDatabase } from './journal/hotel-database.ts';
import { openDatabase } from './open-database.ts';
import { openHotel, type OpenHotel, type SyncSeams } from './open-hotel.ts';
import { queryOf } from './read-store/query-of.ts';
import { createDexiePageStore } from './read-store/dexie-page-store.ts';
import { createDexieImageStore } from './replica/dexie-image-store.ts';
import type { FirstLookSeam } from './sync/begin/coming-pages.ts';
import { lateSyncEngine } from './sync/late-sync-engine.ts';
import type { SyncEngine } from './sync/sync-engine.ts';
import type { Troubles } from './troubles.ts';

export type BrowserHotelParts = {
  readonly registry: HotelRegistry;
  readonly storage: BrowserStorage;
  readonly troubles: Troubles;
  readonly clock: Clock;
  readonly onReplaced: () => void;
  readonly onRevoked: () => void;
  /** The hotel can be looked at before it has come to this device; undefined: not any more. */
  readonly onFirstLook: (look: OpenHotel | undefined) => void;
  /** Comes after the hotel is open. */
  readonly startSync: StartBrowserSync;
};

/** The sync of a hotel over this browser's network. */
export type StartBrowserSync = (
  hotelId: HotelId,
  seams: SyncSeams & FirstLookSeam,
  background: HotelDatabase,
) => Promise<SyncEngine>;

/** A hotel out of this browser's IndexedDB. Undefined where it does not open; the troubles say why. */
export async function openBrowserHotel(hotel: KnownHotel, parts: BrowserHotelParts): Promise<OpenHotel | undefined> {
  try {
    return await openFrom(hotel, parts);
  } catch (error) {
    // A newer version cannot read the image that this device began with, and the log to make one is not here yet.
    if (!(error instanceof HistoryMissing)) throw error;
    return openFrom(hotel, parts);
  }
}

async function openFrom(
  hotel: KnownHotel,
  { registry, storage, troubles, clock, onReplaced, onRevoked, onFirstLook, startSync }: BrowserHotelParts,
): Promise<OpenHotel | undefined> {
  const { hotelId } = hotel;
  const database = new HotelDatabase(hotelId);
  // A hotel whose name is known has been here: where its database has to be made again, the browser had taken it away.
  if (hotel.name !== '') database.on('populate', () => troubles.raise({ code: 'storage-was-cleared' }));
  if (!(await openDatabase(database, troubles))) return undefined;
  // What can be had again goes over a connection of its own: it never makes a click wait for the disk.
  const background = new HotelDatabase(hotelId, 'relaxed');
  if (!(await openDatabase(background, troubles))) return undefined;
  const loadRewrites = async () => (await import('./journal/journal-rewrites.ts')).journalRewrites;
  const journal = await openDexieJournal(database, loadRewrites, background);
  const reading = {
    models: FIRST_READ_MODELS,
    laterModels: async () => (await import('#read-models/later-read-models.ts')).LATER_READ_MODELS,
    queryOf,
  };
  const around = { hotel, clock, storage, troubles };
  const opened = await openHotel({
    ...around,
    ...reading,
    journal,
    images: createDexieImageStore(background, journal.branch),
    pages: createDexiePageStore(background, journal.branch),
    hints: createBroadcastHints(`keyrack-${hotelId}-journal`),
    onReplaced,
    onRevoked,
    startSync: (seams) => {
      const onComing = offerFirstLook({ ...around, ...reading, syncBehind: () => sync }, onFirstLook);
      const sync: SyncEngine = lateSyncEngine(() => startSync(hotelId, { ...seams, onComing }, background));
      return sync;
    },
  });
  // Ends with the hotel: its streams complete when it is closed.
  opened.name$
    .pipe(
      filter((name) => name !== hotel.name),
      distinctUntilChanged(),
    )
    .subscribe((name) => {
      registry.rename(hotelId, name).catch((error: unknown) => troubles.raiseFor(error));
    });
  return opened;
}
