import { expect, test } from 'vitest';
import type { ReadModel } from '#read-models/read-model.ts';
import { createMemoryPageStore } from '#worker/read-store/memory-page-store.ts';
import { bookRoom, guestId, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { arrivalsModel, type ArrivalRow } from '../support/arrivals-model.ts';
import { auroraLog, openTab, rowsOf } from '../support/open-tab.ts';
import { pull } from '../support/open-desk.ts';

const tonight = nights('05-03', '05-05');
const inJune = nights('06-01', '06-03');

/** A later version of the same rows: what was counted is now told in words. */
const laterModel: ReadModel<unknown> = {
  ...arrivalsModel,
  revision: 2,
  readableSince: 1,
  fold(rows, posted) {
    arrivalsModel.fold(
      {
        get: (page, id) => rows.get(page, id) as ArrivalRow | undefined,
        put: (page, id, row) => rows.put(page, id, { ...row, told: `${row.reservationId} arrives` }),
        delete: (page, id) => rows.delete(page, id),
      },
      posted,
    );
  },
};

/** A hotel with a history that is much longer than what a start folds at once: a stay that wanders for 6,000 events. */
async function longHistory() {
  const { browser, log } = await auroraLog();
  log.hears(bookRoom('García', tonight));
  let before = tonight;
  for (let turn = 0; turn < 6_000; turn += 1) {
    const stay = turn % 2 === 0 ? inJune : tonight;
    log.happens({
      type: 'StayDatesChanged',
      reservationId: reservationOf('García'),
      before,
      stay,
      segments: [],
      nightlyMinor: [9_000, 9_000],
    });
    before = stay;
  }
  while (browser.store.head.cursor < log.head) await pull(browser, log);
  return { browser, log };
}

test('pages of a newer revision are built beside the old ones, which answer meanwhile; then they go', async () => {
  const { browser, log } = await longHistory();
  const pages = createMemoryPageStore();
  const old = await openTab(browser, pages);
  const before = await rowsOf(old, '2026-05');
  await old.readStore.settled();
  while (!(await pages.checkpoints()).has('arrivals@1')) await old.readStore.flush();
  const progress: number[] = [];
  const renewed = await openTab(browser, pages, [laterModel]);
  renewed.readStore.building$.subscribe((building) => progress.push(building?.done ?? -1));
  expect(await rowsOf(renewed, '2026-05')).toEqual(before);
  await new Promise<void>((resolve) => {
    renewed.readStore.building$.subscribe((building) => building ?? resolve());
  });
  expect(progress.length).toBeGreaterThan(2);
  expect(progress.at(-1)).toBe(-1);
  expect(renewed.readStore.position).toBe(log.head);
  expect(JSON.stringify([...(await rowsOf(renewed, '2026-05')), ...(await rowsOf(renewed, '2026-06'))])).toContain(
    'García arrives',
  );
  await renewed.readStore.flush();
  expect([...(await pages.checkpoints()).keys()]).toEqual(['arrivals@2']);
  expect((await pages.read([{ model: 'arrivals@1', page: '2026-05' }])).pages).toEqual([undefined]);
});

test('questions about a model without older pages wait until it is built, and end', async () => {
  const { browser } = await longHistory();
  const tab = await openTab(browser, createMemoryPageStore());
  const rows = [...(await rowsOf(tab, '2026-05')), ...(await rowsOf(tab, '2026-06'))];
  expect(rows).toEqual([{ reservationId: 'García', stay: tonight, events: 6_001 }]);
});

test('commands that are given while a model is built are in its answers when it is', async () => {
  const { browser } = await longHistory();
  const tab = await openTab(browser, createMemoryPageStore());
  await tab.does({ type: 'RegisterGuest', guestId: guestId('Lovelace'), details: { name: 'Ada' } });
  await tab.does(bookRoom('Lovelace', tonight));
  const guests = (await rowsOf(tab, '2026-05')).map(({ reservationId }) => reservationId);
  expect(guests).toContain('Lovelace');
});
