import { wrap } from 'comlink';
import { filter, firstValueFrom, tap } from 'rxjs';
import type { Answers, Asks, QuestionName } from '#contract/questions.ts';
import type { Rack } from '#contract/rack.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelId, Instant, ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import { connectToHotel } from '#page/client/hotel-worker.ts';
import type { BenchWorkerApi } from './bench-worker.ts';
import { BENCH_STAFF, guestIdOf } from './generated-hotel.ts';

/** Nights of the window that a rack shows at once. */
const WINDOW_DAYS = 60;
const DAY_MS = 86_400_000;

export type Loaded = { readonly bookings: number; readonly events: number; readonly ms: number };
export type Progress = { readonly done: number; readonly total: number };

/** The real worker of the product behind the real client of its page, on a generated hotel of 200 rooms. */
export type KeyrackBench = {
  /** The day around which every hotel was generated. */
  readonly today: HotelDay;
  /** Fills a hotel of this browser with so many bookings, or opens it where it was filled before; resolves when all is here. */
  load(bookings: number, onProgress?: (progress: Progress) => void): Promise<Loaded>;
  /** One real command: the condition of a room. Resolves when it is on this device's disk, with the milliseconds that took. */
  command(): Promise<{ readonly ms: number }>;
  /** A booking without a room for the first night of the window, for work that grows the answer. */
  book(): Promise<{ readonly ms: number }>;
  /** The rack of all rooms from a day on, asked once. */
  window(day?: HotelDay, days?: number): Promise<Rack>;
  /** The same now and whenever it changes, until the function that is returned is called. */
  watchWindow(day: HotelDay, callback: (rack: Rack) => void): () => void;
  /** Any other question of the product. */
  ask<Name extends QuestionName>(name: Name, asks: Asks<Name>): Promise<Answers<Name>>;
  /** While the line is cut, commands wait; mended, all of them are confirmed. */
  cutOff(isCutOff: boolean): Promise<void>;
  /** Resolves when nothing waits. */
  confirmed(): Promise<void>;
};

declare global {
  var keyrackBench: KeyrackBench;
}

const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module', name: 'hotel' });
const remote = wrap<BenchWorkerApi>(worker);
const hotel = connectToHotel(worker);
const today = Math.floor(Date.now() / DAY_MS) as HotelDay;
let commands = 0;

globalThis.keyrackBench = {
  today,
  async load(bookings, onProgress) {
    const startedAt = performance.now();
    const hotelId = `bench ${bookings} ${today}`;
    const known = await hotel.hotels();
    if (known.some((one) => one.hotelId === hotelId)) await hotel.openHotel(hotelId as HotelId);
    else await hotel.enrol({ kind: 'code', code: hotelId }, 'Bench');
    hotel.actAs(BENCH_STAFF);
    const here$ = hotel.watchSync().pipe(
      tap(({ position, serverHead }) => onProgress?.({ done: position, total: serverHead ?? 0 })),
      filter(({ position, serverHead }) => serverHead !== undefined && position >= serverHead),
    );
    const { position: events } = await firstValueFrom(here$);
    await rackFrom(today, WINDOW_DAYS);
    return { bookings, events, ms: performance.now() - startedAt };
  },
  command() {
    // A hundred rooms one after the other, and each another condition than the last time.
    const condition: RoomCondition = Math.floor(commands / 100) % 2 === 0 ? 'inspected' : 'clean';
    const roomId = `room ${101 + (commands % 100)}` as RoomId;
    commands += 1;
    return timed({ type: 'ReportRoomCondition', roomId, condition, observedAt: Date.now() as Instant });
  },
  book() {
    const id = crypto.randomUUID();
    return timed({
      type: 'BookRoom',
      reservationId: id as ReservationId,
      confirmation: id.slice(0, 6).toUpperCase(),
      guestId: guestIdOf(0),
      roomTypeId: 'type 1' as never,
      stay: { arrival: today, departure: (today + 1) as HotelDay },
      party: { adults: 2, children: 0, infants: 0 },
      source: 'phone',
    });
  },
  window: (day = today, days = WINDOW_DAYS) => rackFrom(day, days),
  watchWindow(day, callback) {
    const asks = { from: day, days: WINDOW_DAYS };
    const watching = hotel.watch('Rack', asks).subscribe(({ value }) => callback(value));
    return () => watching.unsubscribe();
  },
  ask: async (name, asks) => (await hotel.ask(name, asks)).value,
  async cutOff(isCutOff) {
    await remote.cutOff(isCutOff);
    if (!isCutOff) await hotel.syncNow();
  },
  async confirmed() {
    await firstValueFrom(hotel.watchSync().pipe(filter(({ queue }) => queue.length === 0)));
  },
};

async function rackFrom(from: HotelDay, days: number): Promise<Rack> {
  return (await hotel.ask('Rack', { from, days })).value;
}

async function timed(command: HotelCommand): Promise<{ readonly ms: number }> {
  const startedAt = performance.now();
  const receipt = await remote.dispatch(command, BENCH_STAFF);
  if (receipt.outcome !== 'saved')
    throw new Error(`The bench's command was ${receipt.outcome}: ${JSON.stringify(receipt)}`);
  return { ms: performance.now() - startedAt };
}
