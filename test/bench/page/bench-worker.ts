import { expose } from 'comlink';
import type { HotelWorkerApi } from '#contract/hotel-worker-api.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { createBrowserStorage } from '#worker/browser-storage.ts';
import { createHotelApi } from '#worker/create-hotel-api.ts';
import { HotelRegistry } from '#worker/enrolment/hotel-registry.ts';
import type { Enrolment } from '#worker/enrolment-port.ts';
import { openBrowserHotel, type StartBrowserSync } from '#worker/open-browser-hotel.ts';
import { broadcastSyncPeers } from '#worker/sync/broadcast-sync-peers.ts';
import { startSyncEngine } from '#worker/sync/start-sync-engine.ts';
import { webSyncLock } from '#worker/sync/web-sync-lock.ts';
import { Troubles } from '#worker/troubles.ts';
import { generateHotel } from './generated-hotel.ts';
import { GeneratedServer } from './generated-server.ts';

/** The worker of the product, and what a bench may do to the line. */
export type BenchWorkerApi = HotelWorkerApi & {
  cutOff(isCutOff: boolean): Promise<void>;
};

// The composition root of the bench: all is as in the product's worker, but for who answers at the other end of the line.
const clock = (): Instant => Date.now() as Instant;
const troubles = new Troubles();
const storage = createBrowserStorage(navigator.storage as StorageManager | undefined);
const registry = new HotelRegistry();
let server: GeneratedServer | undefined;

const startSync: StartBrowserSync = async (hotelId, seams) => {
  const [, bookings, today] = hotelId.split(' ').map(Number);
  const hotel = generateHotel(bookings ?? 0, (today ?? 0) as HotelDay);
  server = new GeneratedServer(hotel, seams.journal, (await seams.journal.mark()).cursor);
  return startSyncEngine({
    ...seams,
    server,
    random: () => Math.random(),
    farewell: async () => ({ end: 'done' }),
    begin: async () => undefined,
    recover: async () => ({ end: 'done' }),
    lock: webSyncLock(hotelId),
    peers: broadcastSyncPeers(hotelId),
  });
};

/** The code of a hotel is its name: 'bench 100000 20780' has so many bookings around that day. */
const enrolment: Enrolment = {
  hotels: () => registry.known(),
  opened: (hotelId) => registry.opened(hotelId, clock()),
  enrolInDemo: async () => ({ ok: false, failure: 'no-connection' }),
  enrolInNewHotel: async () => ({ ok: false, failure: 'no-connection' }),
  enrolByCode: async (code, deviceName) => {
    const hotelId = code as HotelId;
    const deviceId = 'bench desk' as DeviceId;
    await registry.add({ hotelId, deviceId, deviceName, name: 'Bench', isDemo: false, lastOpened: clock() });
    return { ok: true, hotelId };
  },
  enrolAsOwner: async () => ({ ok: false, failure: 'no-connection' }),
  enrolAgain: async () => ({ ok: false, failure: 'device-not-enrolled' }),
  joinCode: async () => undefined,
  devices: async () => undefined,
};

const api = createHotelApi({
  enrolment,
  open: (hotel, gone) => openBrowserHotel(hotel, { registry, storage, troubles, clock, ...gone, startSync }),
  forget: async () => undefined,
  storage,
  troubles,
  openSignInDesk: () => Promise.reject(new Error('Nobody signs in to a bench.')),
  openRescue: () => Promise.reject(new Error('Nothing is rescued from a bench.')),
});

expose({
  ...api,
  cutOff: async (isCutOff: boolean) => {
    if (server) server.isCutOff = isCutOff;
  },
} satisfies BenchWorkerApi);
