import { expose } from 'comlink';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { createBrowserStorage } from './browser-storage.ts';
import { createHotelApi } from './create-hotel-api.ts';
import { HotelRegistry } from './enrolment/hotel-registry.ts';
import { httpEnrolment } from './enrolment/http-enrolment.ts';
import { openBrowserHotel, type StartBrowserSync } from './open-browser-hotel.ts';
import { Troubles } from './troubles.ts';

// The composition root of the worker: what is real is chosen here, and nowhere else.
const clock = (): Instant => Date.now() as Instant;
const troubles = new Troubles();
const storage = createBrowserStorage(navigator.storage as StorageManager | undefined);
const registry = new HotelRegistry();

const startSync: StartBrowserSync = async (hotelId, seams, background) => {
  const { startBrowserSync } = await import('./sync/start-browser-sync.ts');
  const { dexiePieces } = await import('./sync/begin/dexie-pieces.ts');
  return startBrowserSync(hotelId, { ...seams, pieces: dexiePieces(background) });
};

expose(
  createHotelApi({
    enrolment: httpEnrolment({ registry, clock }),
    open: (hotel, gone) => openBrowserHotel(hotel, { registry, storage, troubles, clock, ...gone, startSync }),
    forget: async (hotelId) => (await import('./forget-hotel.ts')).forgetHotel(hotelId, registry),
    storage,
    troubles,
    openSignInDesk: async (hotelId) => {
      const { openSignInDesk } = await import('./sign-in/open-sign-in-desk.ts');
      return openSignInDesk(hotelId, clock);
    },
    openRescue: async () => (await import('./rescue/browser-rescue.ts')).browserRescue(clock),
  }),
);
