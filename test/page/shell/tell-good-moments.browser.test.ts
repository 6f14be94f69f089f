import { afterEach, expect, test } from 'vitest';
import type { GoodMoment } from '#contract/hotel-worker-api.ts';
import { tellGoodMoments } from '#page/shell/tell-good-moments.ts';

const told: GoodMoment[] = [];
const telling = tellGoodMoments({ wake: async (moment) => void told.push(moment) });
afterEach(() => telling.unsubscribe());

test('a window that comes to the front, and a net that is back, are told to the worker', () => {
  globalThis.dispatchEvent(new Event('online'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told).toEqual(['online', 'visible']);
});
