import { BehaviorSubject, map, switchMap, type Observable, type Subscription } from 'rxjs';
import type { Enrolled, HotelWorkerApi, KnownHotel, Preview, WatchId } from '#contract/hotel-worker-api.ts';
import type { Asks, QuestionName } from '#contract/questions.ts';
import type { SyncStatus, Trouble } from '#contract/sync-status.ts';
import type { DeviceId, HotelId, Position } from '#domain/kernel/identifiers.ts';
import type { BrowserStorage } from './browser-storage.ts';
import type { Enrolment } from './enrolment-port.ts';
import type { OpenHotel } from './open-hotel.ts';
import type { Troubles } from './troubles.ts';

export type HotelApiParts = {
  readonly enrolment: Enrolment;
  /** Undefined where this device's disk does not give the hotel; the troubles say why. */
  readonly open: (hotel: KnownHotel) => Promise<OpenHotel | undefined>;
  readonly storage: BrowserStorage;
  readonly troubles: Troubles;
};

/** The worker's half of the border: one hotel open at a time, and every promise settles. */
export function createHotelApi({ enrolment, open, storage, troubles }: HotelApiParts): HotelWorkerApi {
  const current = new BehaviorSubject<OpenHotel | undefined>(undefined);
  const watches = createWatches();

  async function openHotel(hotelId: HotelId): Promise<boolean> {
    const known = (await knownHotels()).find((hotel) => hotel.hotelId === hotelId);
    if (!known) return false;
    current.value?.close();
    current.next(undefined);
    const opened = await open(known).catch((error: unknown) => void troubles.raiseFor(error));
    if (!opened) return false;
    current.next(opened);
    await enrolment.opened(hotelId).catch((error: unknown) => troubles.raiseFor(error));
    return true;
  }

  async function enrol(enrolling: Promise<Enrolled>): Promise<Enrolled> {
    const enrolled = await enrolling;
    if (!enrolled.ok) return enrolled;
    return (await openHotel(enrolled.hotelId)) ? enrolled : { ok: false, failure: 'storage-lost' };
  }

  async function knownHotels(): Promise<readonly KnownHotel[]> {
    try {
      return await enrolment.hotels();
    } catch (error) {
      troubles.raiseFor(error);
      return [];
    }
  }

  function mustBeOpen(): OpenHotel {
    if (!current.value) throw new Error('No hotel is open: the page asks before it has opened one.');
    return current.value;
  }

  return {
    hotels: knownHotels,
    enrolInDemo: (deviceName) => enrol(enrolment.enrolInDemo(deviceName)),
    enrolInNewHotel: (deviceName) => enrol(enrolment.enrolInNewHotel(deviceName)),
    enrolByCode: (code, deviceName) => enrol(enrolment.enrolByCode(code, deviceName)),
    openHotel,
    dispatch: async (command, actor) =>
      current.value?.dispatcher.dispatch(command, actor) ?? { outcome: 'failed', trouble: 'no-hotel-open' },
    preview: async (command, actor): Promise<Preview> => mustBeOpen().dispatcher.preview(command, actor),
    ask: async (name, asks) => mustBeOpen().runner.ask(name, asks),
    watch: async <Name extends QuestionName>(name: Name, asks: Asks<Name>, onAnswer: (answer: never) => void) => {
      const answers = current.pipe(switchMap((hotel) => (hotel ? hotel.runner.watch(name, asks) : [])));
      return watches.start(answers, onAnswer as (answer: unknown) => void);
    },
    watchSync: async (onStatus) => watches.start(currentStatus(current, troubles), onStatus),
    unwatch: async (id) => watches.stop(id),
    syncNow: async () => current.value?.sync.syncNow(),
    joinCode: async () => current.value?.sync.joinCode(),
    devices: async () => current.value?.sync.devices(),
    persistStorage: () => storage.persist(),
  };
}

/** Of the open hotel; and where none could be opened, at least what the trouble is. */
function currentStatus(current: Observable<OpenHotel | undefined>, troubles: Troubles): Observable<SyncStatus> {
  return current.pipe(
    switchMap((hotel) => hotel?.status ?? troubles.known.pipe(map((known) => statusWithoutHotel(known)))),
  );
}

function statusWithoutHotel(troubles: readonly Trouble[]): SyncStatus {
  return {
    connection: { state: 'connecting' },
    syncsHere: false,
    position: 0 as Position,
    serverHead: undefined,
    deviceId: '' as DeviceId,
    deviceName: '',
    queue: [],
    settled: [],
    progress: undefined,
    troubles,
    storage: { persisted: undefined, usedBytes: undefined, quotaBytes: undefined },
    clockSkewMs: undefined,
  };
}

type Watches = {
  start<Value>(values: Observable<Value>, onValue: (value: Value) => void): WatchId;
  stop(id: WatchId): void;
};

/** Running watches by the number that the page knows them by. */
function createWatches(): Watches {
  const running = new Map<WatchId, Subscription>();
  let last: WatchId = 0;
  return {
    start: (values, onValue) => {
      last += 1;
      running.set(
        last,
        values.subscribe({ next: onValue, error: (error: unknown) => reportError(error) }),
      );
      return last;
    },
    stop: (id) => {
      running.get(id)?.unsubscribe();
      running.delete(id);
    },
  };
}
