import { expect, test } from 'vitest';
import type { ReadModel } from '#read-models/read-model.ts';
import { createMemoryPageStore } from '#worker/read-store/memory-page-store.ts';
import { bookRoom, nights } from '#test/support/hotel-aurora.ts';
import { arrivalsModel } from '../support/arrivals-model.ts';
import { auroraLog, openTab, rowsOf } from '../support/open-tab.ts';
import { pull } from '../support/open-desk.ts';

const tonight = nights('05-03', '05-05');

/** A model that is there from the beginning, so that the arrivals may come later. */
const firstModel: ReadModel<never> = { name: 'first', revision: 1, pagesOf: () => [], fold: () => undefined };

async function tabWithLaterArrivals(laterModels: () => Promise<readonly ReadModel<unknown>[]>) {
  const { browser, log } = await auroraLog();
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  log.hears(bookRoom('García', tonight));
  await pull(browser, log);
  const tab = await openTab(browser, createMemoryPageStore(), [firstModel], report, laterModels);
  return { tab, browser, log, reported };
}

test('a model that comes later has the whole log in it, and what waits to be sent above it', async () => {
  const { tab, browser, log } = await tabWithLaterArrivals(async () => [arrivalsModel]);
  await tab.does(bookRoom('Müller', tonight));
  expect((await rowsOf(tab, '2026-05')).map(({ reservationId }) => reservationId)).toEqual(['García', 'Müller']);
  log.hears(bookRoom('Okafor', tonight));
  await pull(browser, log);
  await tab.replica.catchUp();
  expect(await rowsOf(tab, '2026-05')).toHaveLength(3);
});

test('whoever reads a model that has not come yet waits for it', async () => {
  let comes = (): void => undefined;
  const coming = new Promise<readonly ReadModel<unknown>[]>((resolve) => {
    comes = () => resolve([arrivalsModel]);
  });
  const { tab } = await tabWithLaterArrivals(() => coming);
  const asked = rowsOf(tab, '2026-05');
  expect(tab.readStore.rows('arrivals', '2026-05')).toBeUndefined();
  comes();
  expect(await asked).toHaveLength(1);
});

test('models that could not be had are told of, and asked for again by the next who needs them', async () => {
  let attempts = 0;
  const { tab, reported } = await tabWithLaterArrivals(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('no line');
    return [arrivalsModel];
  });
  await expect.poll(() => reported).toHaveLength(1);
  expect(await rowsOf(tab, '2026-05')).toHaveLength(1);
  expect(attempts).toBe(2);
});
