import { expect, test } from 'vitest';
import type { Asks, QuestionName } from '#contract/questions.ts';
import type { HotelWorkerApi } from '#contract/hotel-worker-api.ts';
import type { SyncStatus } from '#contract/sync-status.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { openFirstLook } from '#worker/first-look/open-first-look.ts';
import type { OpenHotel } from '#worker/open-hotel.ts';
import { queryOf } from '#worker/read-store/query-of.ts';
import { atTheDesk, bookRoom, day, guestId, nights, reservationOf, today } from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '../support/confirmed-log.ts';
import { aurora, createWorkerInMemory } from '../support/hotel-worker-in-memory.ts';
import { createBrowser, pull } from '../support/open-desk.ts';
import { StillSync } from '../support/still-sync.ts';
import { ComingAurora } from './coming-aurora.ts';

const fortnight = { from: today, days: 14 };

function bookedAurora(): ConfirmedLog {
  const log = ConfirmedLog.ofAurora();
  for (const guest of ['García', 'Müller']) {
    log.hears({ type: 'RegisterGuest', guestId: guestId(guest), details: { name: guest } });
    log.hears(bookRoom(guest, nights('05-04', '05-06')));
  }
  return log;
}

/** A new device of a hotel that has bookings: nothing of it is on its disk yet. */
async function comingDevice() {
  const log = bookedAurora();
  const browser = createBrowser();
  const worker = createWorkerInMemory(browser);
  await worker.api.openHotel(aurora.hotelId);
  worker.api.actAs(atTheDesk.actor).catch(() => undefined);
  const coming = new ComingAurora(log);
  const look = await openFirstLook({
    hotel: aurora,
    coming,
    models: READ_MODELS,
    queryOf,
    clock: () => atTheDesk.at,
    storage: worker.storage,
    troubles: worker.troubles,
    syncBehind: () => new StillSync(),
  });
  if (!look) throw new Error('there is no image to look at');
  /** The pages are all here: the device has begun with them. */
  const hasCome = async () => {
    await pull(browser, log);
    worker.gone.onReplaced();
  };
  return { ...worker, gone: worker.gone, browser, coming, look, log, hasCome };
}

async function statusOf(api: HotelWorkerApi): Promise<{ readonly now: SyncStatus | undefined }> {
  const told: { now: SyncStatus | undefined } = { now: undefined };
  await api.watchSync((status) => (told.now = status));
  return told;
}

test.each<[QuestionName, unknown]>([
  ['Rack', fortnight],
  ['Today', { day: day('05-04') }],
  ['Reservation', { reservationId: reservationOf('García') }],
])('a first look answers %s as the device does when all of the hotel has come', async (question, asks) => {
  const { look, api, hasCome, gone } = await comingDevice();
  gone.onFirstLook(look);
  const seen = await api.ask(question, asks as Asks<typeof question>);
  expect(JSON.stringify(seen)).toContain('García');
  await hasCome();
  await expect.poll(() => api.ask(question, asks as Asks<typeof question>)).toEqual(seen);
});

test('a first look fetches what is asked about, and nothing else', async () => {
  const { look, coming } = await comingDevice();
  coming.asked.length = 0;
  await look.runner.ask('Rack', fortnight);
  const models = new Set(coming.asked.map((name) => name.split('/')[0]));
  expect(models).toEqual(new Set(['rack', 'hotel', guestId('García'), guestId('Müller')]));
});

test('what is given at a first look waits, is told to wait, and is saved when the hotel has come', async () => {
  const { look, api, gone, hasCome, browser } = await comingDevice();
  gone.onFirstLook(look);
  const status = await statusOf(api);
  await expect.poll(() => status.now?.firstLook).toEqual({ waiting: 0 });
  const receipt = api.dispatch(bookRoom('Okafor', nights('05-04', '05-06')), atTheDesk.actor);
  await expect.poll(() => status.now?.firstLook).toEqual({ waiting: 1 });
  expect(browser.store.outbox).toEqual([]);
  await hasCome();
  expect((await receipt).outcome).toBe('saved');
  expect(browser.store.outbox.map(({ envelope }) => envelope.command.type)).toEqual(['BookRoom']);
  await expect.poll(() => status.now?.firstLook).toBeUndefined();
});

test('what is given at a first look is not called saved where the hotel is taken away before it has come', async () => {
  const { look, api, gone } = await comingDevice();
  gone.onFirstLook(look);
  const receipt = api.dispatch(bookRoom('Okafor', nights('05-04', '05-06')), atTheDesk.actor);
  gone.onRevoked();
  await expect(receipt).rejects.toThrow('before it had come');
});

test('a first look takes no command, also from whoever does not wait', async () => {
  const { look } = await comingDevice();
  await expect(
    look.dispatcher.dispatch(bookRoom('Okafor', nights('05-04', '05-06')), atTheDesk.actor),
  ).rejects.toThrow();
  expect(await look.outbox.journal.pending(1)).toEqual([]);
});

test('without a connection a first look goes on with what has come, and answers the rest when there is one again', async () => {
  const { look, coming } = await comingDevice();
  await look.runner.ask('Rack', fortnight);
  coming.isReachable = false;
  expect(JSON.stringify(await look.runner.ask('Rack', fortnight))).toContain('García');
  const told: unknown[] = [];
  look.runner.watch('Today', { day: day('05-04') }).subscribe((answer) => told.push(answer));
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([]);
  coming.isReachable = true;
  look.actAs(atTheDesk.actor);
  await expect.poll(() => JSON.stringify(told)).toContain('García');
});

test('a look at a hotel that was closed meanwhile is shown to nobody', async () => {
  const { look, api, gone } = await comingDevice();
  await api.openHotel(aurora.hotelId);
  gone.onFirstLook(look);
  const answer = await api.ask('Rack', fortnight);
  expect(JSON.stringify(answer)).not.toContain('García');
  await expect(isClosed(look)).resolves.toBe(true);
});

/** Its streams have ended. */
function isClosed(look: OpenHotel): Promise<boolean> {
  return new Promise((resolve) => look.name$.subscribe({ complete: () => resolve(true) }));
}
