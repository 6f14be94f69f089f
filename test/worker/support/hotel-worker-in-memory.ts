import { EMPTY, Subject } from 'rxjs';
import type { HotelWorkerApi, KnownHotel } from '#contract/hotel-worker-api.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { queryOf } from '#worker/read-store/query-of.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import type { BrowserStorage } from '#worker/browser-storage.ts';
import { createHotelApi } from '#worker/create-hotel-api.ts';
import type { HotelGone } from '#worker/current-hotel.ts';
import type { Enrolment } from '#worker/enrolment-port.ts';
import { MemoryJournal } from '#worker/journal/memory-journal.ts';
import { openHotel } from '#worker/open-hotel.ts';
import { createMemoryPageStore } from '#worker/read-store/memory-page-store.ts';
import { Troubles } from '#worker/troubles.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';
import { createBrowser, type Browser } from './open-desk.ts';
import { StillSync } from './still-sync.ts';

export const aurora: KnownHotel = {
  hotelId: 'aurora' as HotelId,
  name: 'Hotel Aurora',
  isDemo: false,
  deviceId: atTheDesk.device,
  deviceName: 'Front desk',
  lastOpened: atTheDesk.at,
};

/** A browser that is a device of Hotel Aurora, and has no connection. */
const enrolment: Enrolment = {
  hotels: async () => [aurora],
  opened: async () => undefined,
  enrolInDemo: async () => ({ ok: false, failure: 'no-connection' }),
  enrolInNewHotel: async () => ({ ok: true, hotelId: aurora.hotelId }),
  enrolByCode: async () => ({ ok: false, failure: 'code-unknown' }),
  enrolAsOwner: async () => ({ ok: false, failure: 'no-connection' }),
  enrolAgain: async () => ({ ok: false, failure: 'device-not-enrolled' }),
  joinCode: async () => undefined,
  devices: async () => undefined,
};

export type WorkerInMemory = {
  readonly api: HotelWorkerApi;
  readonly sync: StillSync;
  /** Another tab of the browser has stored something. */
  readonly hint: () => void;
  readonly troubles: Troubles;
  readonly storage: BrowserStorage;
  /** What may become of the hotel that was opened last. */
  readonly gone: HotelGone;
};

/** The worker as it is, above a disk in memory. */
export function createWorkerInMemory(browser: Browser = createBrowser(), sync = new StillSync()): WorkerInMemory {
  const pages = createMemoryPageStore();
  const hints = new Subject<void>();
  const troubles = new Troubles();
  const storage = {
    persisted: async () => true,
    persist: async () => true,
    estimate: async () => ({ persisted: true, usedBytes: 1, quotaBytes: 2 }),
  };
  let gone: HotelGone | undefined;
  const api = createHotelApi({
    enrolment,
    storage,
    troubles,
    openSignInDesk: () => Promise.reject(new Error('Nobody signs in at this desk.')),
    openRescue: () => Promise.reject(new Error('Nothing is rescued at this desk.')),
    forget: async () => undefined,
    open: (hotel, goneNow) => {
      gone = goneNow;
      return openHotel({
        hotel,
        journal: new MemoryJournal(browser.store),
        images: browser.images,
        pages,
        models: READ_MODELS,
        queryOf,
        clock: () => atTheDesk.at,
        hints: { received$: hints, send: () => EMPTY, close: () => undefined },
        storage,
        troubles,
        startSync: () => sync,
        ...goneNow,
      });
    },
  });
  return {
    api,
    sync,
    hint: () => hints.next(),
    troubles,
    storage,
    get gone() {
      if (!gone) throw new Error('No hotel was opened.');
      return gone;
    },
  };
}
