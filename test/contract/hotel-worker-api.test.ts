import { expose, proxy, wrap, type Remote } from 'comlink';
import { filter, firstValueFrom, map, type Observable } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import type { HotelWorkerApi } from '#contract/hotel-worker-api.ts';
import type { SyncStatus } from '#contract/sync-status.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { connectToHotel } from '#page/client/hotel-worker.ts';
import {
  assignRoom,
  atTheDesk,
  bookRoom,
  guestId,
  nights,
  reservationOf,
  room,
  staff,
  today,
} from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '#test/worker/support/confirmed-log.ts';
import { aurora, createWorkerInMemory } from '#test/worker/support/hotel-worker-in-memory.ts';
import { createBrowser, pull } from '#test/worker/support/open-desk.ts';

// The page's client and the worker, on both sides of a real border: nothing but plain data may cross.

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const tonight = nights('05-03', '05-05');

async function border() {
  const browser = createBrowser();
  const log = ConfirmedLog.ofAurora();
  await pull(browser, log);
  const worker = createWorkerInMemory(browser);
  const { port1: workerPort, port2: pagePort } = new MessageChannel();
  expose(worker.api, workerPort);
  ends.push(() => workerPort.close());
  const hotel = connectToHotel(pagePort);
  hotel.actAs(staff('Ada'));
  return { browser, log, worker, hotel, pagePort };
}

/** The first value that fits. */
function until<Value>(values$: Observable<Value>, fits: (value: Value) => boolean): Promise<Value> {
  return firstValueFrom(values$.pipe(filter(fits)));
}

test('a booking that the page gives is saved, and is in every answer that shows it', async () => {
  const { hotel } = await border();
  expect(await hotel.openHotel(aurora.hotelId)).toBe(true);
  const bars$ = hotel.watch('Rack', { from: today, days: 14 }).pipe(map(({ value }) => value.bars));
  expect(await firstValueFrom(bars$)).toEqual([]);
  const booked = until(bars$, (bars) => bars.length > 0);
  expect(await hotel.dispatch(bookRoom('García', tonight))).toMatchObject({ outcome: 'saved', hadEffect: true });
  expect(await booked).toMatchObject([{ reservationId: 'García', marks: { pending: true } }]);
  const asked = await hotel.ask('Rack', { from: today, days: 14 });
  expect(asked.value.bars).toHaveLength(1);
  expect(asked.asOf).toMatchObject({ pending: 1, businessDate: today });
});

test('the answer after a dispatch has what was dispatched', async () => {
  const { hotel } = await border();
  await hotel.openHotel(aurora.hotelId);
  for (const guest of ['García', 'Müller', 'Rossi', 'Tanaka']) {
    await hotel.dispatch(bookRoom(guest, tonight));
    const { value } = await hotel.ask('Today', { day: today });
    expect(value.arrivals.map(({ reservationId }) => reservationId)).toContain(guest);
  }
});

test('a refusal crosses the border as it is, with its offers', async () => {
  const { hotel } = await border();
  await hotel.openHotel(aurora.hotelId);
  await hotel.dispatch(bookRoom('García', tonight, { roomId: room('101') }));
  const taken = bookRoom('Müller', tonight, { roomId: room('101') });
  const refusal = { code: 'room-not-free', roomId: '101', heldBy: 'García', night: today };
  expect(await hotel.preview(taken)).toMatchObject({ accepted: false, refusal });
  const receipt = await hotel.dispatch(taken);
  expect(receipt).toMatchObject({ outcome: 'refused', refusal });
  expect(receipt.outcome === 'refused' && receipt.offers[0]).toEqual({ ...taken, roomId: '102' });
});

test('every question can be asked and its answer crosses', async () => {
  const { hotel } = await border();
  await hotel.openHotel(aurora.hotelId);
  await hotel.dispatch({ type: 'RegisterGuest', guestId: guestId('Lovelace'), details: { name: 'Ada Lovelace' } });
  await hotel.dispatch(bookRoom('Lovelace', tonight));
  await hotel.dispatch(assignRoom('Lovelace', '101'));
  expect((await hotel.ask('Hotel', {})).value).toMatchObject({ name: 'Hotel Aurora', businessDate: today });
  expect((await hotel.ask('Availability', { stay: tonight })).value.map(({ free }) => free)).toEqual([3, 2]);
  const found = (await hotel.ask('Find', { text: 'lovel', limit: 5 })).value;
  expect(found.map(({ kind }) => kind).toSorted()).toEqual(['guest', 'reservation']);
  const { value: card } = await hotel.ask('Reservation', { reservationId: reservationOf('Lovelace') });
  expect(card).toMatchObject({ guest: { name: 'Ada Lovelace' }, status: 'reserved', marks: { pending: true } });
  expect((await hotel.ask('Housekeeping', { day: today })).value).toHaveLength(6);
  expect((await hotel.ask('Cases', {})).value).toEqual({ open: [], resolved: [] });
  expect((await hotel.ask('DailyReport', { from: today, days: 1 })).value).toHaveLength(1);
});

test('a watch that was ended is told nothing more', async () => {
  const { hotel, pagePort } = await border();
  await hotel.openHotel(aurora.hotelId);
  const worker: Remote<HotelWorkerApi> = wrap<HotelWorkerApi>(pagePort);
  const told: unknown[] = [];
  let firstTold = (): void => undefined;
  const isTold = new Promise<void>((resolve) => {
    firstTold = resolve;
  });
  const id = await worker.watch(
    'Today',
    { day: today },
    proxy((answer) => {
      told.push(answer);
      firstTold();
    }),
  );
  const arrivals$ = hotel.watch('Today', { day: today }).pipe(map(({ value }) => value.arrivals));
  await firstValueFrom(arrivals$);
  await isTold;
  await worker.unwatch(id);
  // Each answer has its own way across the border: when the second one is here, the first one is.
  for (const [index, guest] of ['García', 'Müller'].entries()) {
    await hotel.dispatch(bookRoom(guest, tonight));
    await until(arrivals$, (arrivals) => arrivals.length === index + 1);
  }
  expect(told).toHaveLength(1);
});

test('the page may watch before a hotel is open, and is answered when it is', async () => {
  const { hotel, pagePort } = await border();
  const worker: Remote<HotelWorkerApi> = wrap<HotelWorkerApi>(pagePort);
  const answered = new Promise((resolve) => {
    void worker.watch('Hotel', {}, proxy(resolve));
  });
  await hotel.openHotel(aurora.hotelId);
  expect(await answered).toMatchObject({ change: { is: { name: 'Hotel Aurora' } } });
});

test('what waits, what another tab pulls and what became of it is told', async () => {
  const { hotel, browser, log, worker } = await border();
  await hotel.openHotel(aurora.hotelId);
  const status$: Observable<SyncStatus> = hotel.watchSync();
  await hotel.dispatch(bookRoom('García', tonight, { roomId: room('101') }));
  const waiting = await until(status$, ({ queue }) => queue.length === 1);
  expect(waiting.queue).toMatchObject([{ command: 'BookRoom', reservationId: 'García', state: 'saved', seq: 1 }]);
  expect(worker.sync.woken).toEqual(['outbox']);
  worker.sync.become({ sending: waiting.queue.map(({ commandId }) => commandId) });
  await until(status$, ({ queue }) => queue[0]?.state === 'sending');
  log.hears(bookRoom('Müller', tonight, { roomId: room('101') }));
  await pull(browser, log);
  worker.hint();
  const atRisk = await until(status$, ({ queue }) => queue[0]?.atRisk !== undefined);
  expect(atRisk.queue[0]?.atRisk?.code).toBe('room-not-free');
  for (const { envelope } of browser.store.outbox) log.decides(envelope);
  await pull(browser, log);
  worker.hint();
  const done = await until(status$, ({ settled }) => settled.length > 0);
  expect(done.settled).toMatchObject([{ command: 'BookRoom', reservationId: 'García', outcome: 'set-aside' }]);
  expect(done).toMatchObject({ queue: [], position: log.head });
});

test('a worker without an open hotel says so, and every promise settles', async () => {
  const { hotel } = await border();
  expect(await hotel.hotels()).toEqual([aurora]);
  expect(await hotel.openHotel('another hotel' as HotelId)).toBe(false);
  expect(await hotel.dispatch(bookRoom('García', tonight))).toEqual({ outcome: 'failed', trouble: 'no-hotel-open' });
  await expect(hotel.ask('Hotel', {})).rejects.toThrow('No hotel is open');
  expect(await hotel.enrol({ kind: 'code', code: 'WRONG' }, 'Desk')).toEqual({ ok: false, failure: 'code-unknown' });
  expect(await hotel.joinCode('desk')).toBeUndefined();
  expect(await hotel.devices()).toBeUndefined();
  await hotel.wake('online');
  await hotel.syncNow();
  expect(await hotel.persistStorage()).toBe(true);
  expect(await hotel.enrol({ kind: 'new-hotel' }, 'Desk')).toEqual({ ok: true, hotelId: aurora.hotelId });
  expect(await hotel.dispatch(bookRoom('García', tonight))).toMatchObject({ outcome: 'saved' });
});

test('a trouble of the disk is told, whether a hotel is open or not', async () => {
  const { hotel, worker } = await border();
  const told = until(hotel.watchSync(), ({ troubles }) => troubles.length > 0);
  worker.troubles.raiseFor(new DOMException('private window', 'SecurityError'));
  expect((await told).troubles).toMatchObject([{ code: 'storage-lost' }]);
  await hotel.openHotel(aurora.hotelId);
  const { deviceId, troubles } = await until(hotel.watchSync(), (status) => status.deviceId === atTheDesk.device);
  expect([deviceId, ...troubles.map(({ code }) => code)]).toEqual(['front desk', 'storage-lost']);
});
