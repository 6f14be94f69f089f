import { expect, test } from 'vitest';
import { applyDifference } from '#contract/difference/apply-difference.ts';
import type { HotelWorkerApi } from '#contract/hotel-worker-api.ts';
import type { Rack } from '#contract/rack.ts';
import { atTheDesk, bookRoom, nights, reservationOf, today } from '#test/support/hotel-aurora.ts';
import { aurora, createWorkerInMemory } from './support/hotel-worker-in-memory.ts';
import { auroraLog } from './support/open-tab.ts';

const fortnight = { from: today, days: 14 };
const tonight = nights('05-03', '05-05');

/** Who looks at the rack from now on, and what has been told. */
async function lookAtRack(api: HotelWorkerApi) {
  const seen: { rack?: Rack; words: number } = { words: 0 };
  const isTold = new Promise<void>((resolve) => {
    void api.watch('Rack', fortnight, (news) => {
      if (news.notPermitted) return;
      const { change } = news;
      seen.rack = applyDifference(seen.rack, structuredClone(change)) as Rack;
      seen.words = JSON.stringify(change).length;
      resolve();
    });
  });
  await isTold;
  return { seen, guests: () => seen.rack?.bars.map(({ reservationId }) => reservationId) };
}

async function openAurora() {
  const { browser } = await auroraLog();
  const { api } = createWorkerInMemory(browser);
  expect(await api.openHotel(aurora.hotelId)).toBe(true);
  return api;
}

test('a receipt waits for the disk alone, and whoever wants to see what it changes waits a moment longer', async () => {
  const api = await openAurora();
  const { guests } = await lookAtRack(api);
  await api.dispatch(bookRoom('García', tonight), atTheDesk.actor);
  expect(guests()).toEqual([]);
  await api.answersTold();
  expect(guests()).toEqual([reservationOf('García')]);
  await api.dispatch(bookRoom('Müller', tonight), atTheDesk.actor);
  await api.answersTold();
  expect(guests()).toEqual(['García', 'Müller'].map(reservationOf));
});

test('a screen that is opened later is told everything, and then both are told what changes', async () => {
  const api = await openAurora();
  const early = await lookAtRack(api);
  await api.dispatch(bookRoom('García', tonight), atTheDesk.actor);
  await api.answersTold();
  const late = await lookAtRack(api);
  expect(late.seen.rack).toEqual(early.seen.rack);
  const whole = late.seen.words;
  await api.dispatch(bookRoom('Müller', tonight), atTheDesk.actor);
  await api.answersTold();
  expect(late.seen.rack).toEqual(early.seen.rack);
  expect(late.guests()).toEqual(['García', 'Müller'].map(reservationOf));
  expect(late.seen.words).toBeLessThan(whole / 3);
});
