import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import type { ReadModel } from '#read-models/read-model.ts';
import { createMemoryPageStore } from '#worker/read-store/memory-page-store.ts';
import type { PageStore } from '#worker/read-store/page-store.ts';
import { bookRoom, cancel, changeDates, nights } from '#test/support/hotel-aurora.ts';
import { arrivalsModel, type ArrivalRow } from '../support/arrivals-model.ts';
import { auroraLog, openTab, rowsOf } from '../support/open-tab.ts';
import { pull } from '../support/open-desk.ts';

const tonight = nights('05-03', '05-05');
const inJune = nights('06-01', '06-03');

const names = (rows: readonly ArrivalRow[]) => rows.map(({ reservationId }) => reservationId);

/** A page store that counts what is read and written, and can be told to fail. */
function watched(pages: PageStore) {
  const seen = { read: [] as string[], written: [] as string[] };
  const counting: PageStore = {
    ...pages,
    read: (wanted) => {
      seen.read.push(...wanted.map(({ model, page }) => `${model}/${page}`));
      return pages.read(wanted);
    },
    write: (writes) => {
      for (const { model, pages: changed } of writes)
        seen.written.push(...[...changed.keys()].map((page) => `${model}/${page}`));
      return pages.write(writes);
    },
  };
  return { pages: counting, seen };
}

test('what is saved is in the answers at once, above the confirmed pages', async () => {
  const { browser, log } = await auroraLog();
  const tab = await openTab(browser, createMemoryPageStore());
  log.hears(bookRoom('García', tonight));
  await pull(browser, log);
  await tab.replica.catchUp();
  await tab.does(bookRoom('Müller', tonight));
  await tab.does(changeDates('García', inJune));
  expect(names(await rowsOf(tab, '2026-05'))).toEqual(['Müller']);
  expect(await rowsOf(tab, '2026-06')).toEqual([{ reservationId: 'García', stay: inJune, events: 2 }]);
});

test('what is expected is never written to the disk', async () => {
  const { browser } = await auroraLog();
  const pages = createMemoryPageStore();
  const tab = await openTab(browser, pages);
  await tab.does(bookRoom('Müller', tonight));
  await tab.readStore.settled();
  await tab.readStore.flush();
  const { pages: stored } = await pages.read([{ model: 'arrivals@1', page: '2026-05' }]);
  expect(stored).toEqual([undefined]);
});

test('only pages that have changed are written, and a start reads only the pages that it needs', async () => {
  const { browser, log } = await auroraLog();
  const disk = createMemoryPageStore();
  const first = watched(disk);
  const tab = await openTab(browser, first.pages);
  log.hears(bookRoom('García', tonight)).hears(bookRoom('Müller', inJune));
  await pull(browser, log);
  await tab.replica.catchUp();
  await tab.readStore.settled();
  await tab.readStore.flush();
  log.hears(cancel('Müller'));
  await pull(browser, log);
  await tab.replica.catchUp();
  await tab.readStore.settled();
  await tab.readStore.flush();
  expect(first.seen.written).toEqual(['arrivals@1/2026-05', 'arrivals@1/2026-06', 'arrivals@1/2026-06']);
  const second = watched(disk);
  const reopened = await openTab(browser, second.pages);
  expect(await rowsOf(reopened, '2026-06')).toMatchObject([{ reservationId: 'Müller', events: 2 }]);
  expect(second.seen.read).toEqual(['arrivals@1/2026-06']);
});

test('a tab whose pages were never written folds the tail behind the checkpoint, each event once', async () => {
  const { browser, log } = await auroraLog();
  const pages = createMemoryPageStore();
  const tab = await openTab(browser, pages);
  log.hears(bookRoom('García', tonight));
  await pull(browser, log);
  await tab.replica.catchUp();
  await tab.readStore.settled();
  await tab.readStore.flush();
  log.hears(changeDates('García', inJune));
  await pull(browser, log);
  expect(await rowsOf(await openTab(browser, pages), '2026-06')).toMatchObject([{ events: 2 }]);
});

test('a tab that slept while another tab wrote further takes up that tab’s pages', async () => {
  const { browser, log } = await auroraLog();
  const pages = createMemoryPageStore();
  const [asleep, awake] = [await openTab(browser, pages), await openTab(browser, pages)];
  await rowsOf(asleep, '2026-05');
  log.hears(bookRoom('García', tonight)).hears(changeDates('García', inJune));
  await pull(browser, log);
  await awake.replica.catchUp();
  await awake.readStore.settled();
  await awake.readStore.flush();
  expect(names(await rowsOf(asleep, '2026-06'))).toEqual(['García']);
  await asleep.replica.catchUp();
  expect(await rowsOf(asleep, '2026-06')).toMatchObject([{ reservationId: 'García', events: 2 }]);
  expect(await rowsOf(asleep, '2026-05')).toEqual([]);
});

test('a tab that is behind never writes over pages that are further on', async () => {
  const { browser, log } = await auroraLog();
  const pages = createMemoryPageStore();
  const [behind, ahead] = [await openTab(browser, pages), await openTab(browser, pages)];
  log.hears(bookRoom('García', tonight));
  await pull(browser, log);
  await behind.replica.catchUp();
  await behind.readStore.settled();
  log.hears(changeDates('García', inJune));
  await pull(browser, log);
  await ahead.replica.catchUp();
  await ahead.readStore.settled();
  await ahead.readStore.flush();
  await behind.readStore.flush();
  expect((await pages.checkpoints()).get('arrivals@1')).toBe(log.head);
  expect(await rowsOf(await openTab(browser, pages), '2026-06')).toMatchObject([{ events: 2 }]);
});

test('rebuilt pages equal the ones that grew event by event, byte for byte', async () => {
  const { browser, log } = await auroraLog();
  const grown = createMemoryPageStore();
  const tab = await openTab(browser, grown);
  for (const guest of ['García', 'Müller', 'Rossi', 'Tanaka']) {
    log.hears(bookRoom(guest, tonight)).hears(changeDates(guest, inJune)).hears(changeDates(guest, tonight));
    await pull(browser, log, 2);
    await tab.replica.catchUp();
    await tab.readStore.settled();
    await tab.readStore.flush();
  }
  await pull(browser, log);
  await tab.replica.catchUp();
  await tab.readStore.settled();
  await tab.readStore.flush();
  const rebuilt = createMemoryPageStore();
  const again = await openTab(browser, rebuilt);
  await again.readStore.settled();
  await again.readStore.flush();
  const names = ['2026-05', '2026-06'].map((page) => ({ model: 'arrivals@1', page }));
  expect(JSON.stringify((await rebuilt.read(names)).pages)).toBe(JSON.stringify((await grown.read(names)).pages));
});

test('a fold that breaks is reported, and the pages stay whole', async () => {
  const { browser, log } = await auroraLog();
  const reported: unknown[] = [];
  const breaking: ReadModel<unknown> = {
    ...arrivalsModel,
    fold(rows, posted) {
      arrivalsModel.fold(rows as never, posted);
      if ((posted as RecordedEvent).position === (log.head as Position) && isBroken)
        throw new Error('a fold is broken');
    },
  };
  let isBroken = true;
  const tab = await openTab(browser, createMemoryPageStore(), [breaking], (error) => reported.push(error));
  await tab.readStore.settled();
  log.hears(bookRoom('García', tonight)).hears(changeDates('García', inJune));
  await pull(browser, log);
  await tab.replica.catchUp();
  expect(await rowsOf(tab, '2026-06')).toEqual([]);
  expect(String(reported[0])).toContain('a fold is broken');
  isBroken = false;
  log.hears(bookRoom('Müller', inJune));
  await pull(browser, log);
  await tab.replica.catchUp();
  expect(await rowsOf(tab, '2026-06')).toMatchObject([
    { reservationId: 'García', events: 2 },
    { reservationId: 'Müller' },
  ]);
});

test('a disk that fails to give a page once loses nothing of what was confirmed meanwhile', async () => {
  const { browser, log } = await auroraLog();
  const disk = createMemoryPageStore();
  let isFailing = false;
  const failing: PageStore = {
    ...disk,
    read: (wanted) =>
      isFailing ? Promise.reject(Object.assign(new Error('try again'), { name: 'AbortError' })) : disk.read(wanted),
  };
  const reported: unknown[] = [];
  const tab = await openTab(browser, failing, [arrivalsModel], (error) => reported.push(error));
  await tab.does(bookRoom('Müller', tonight));
  await tab.readStore.settled();
  isFailing = true;
  log.hears(bookRoom('García', tonight)).hears(bookRoom('Rossi', inJune));
  await pull(browser, log);
  await tab.replica.catchUp();
  await tab.readStore.settled();
  expect(reported).toHaveLength(1);
  isFailing = false;
  await tab.does(bookRoom('Tanaka', tonight));
  expect(names(await rowsOf(tab, '2026-05')).toSorted()).toEqual(['García', 'Müller', 'Tanaka']);
  expect(names(await rowsOf(tab, '2026-06'))).toEqual(['Rossi']);
});
