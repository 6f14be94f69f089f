import { expect, test } from 'vitest';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { webSyncLock } from '#worker/sync/web-sync-lock.ts';

const never = new AbortController().signal;

function newHotel(): HotelId {
  return crypto.randomUUID() as HotelId;
}

/** Held until it is let go of. */
function holding(hotelId: HotelId): { readonly held: Promise<void>; readonly letGo: () => void } {
  const letGo = Promise.withResolvers<void>();
  const held = new Promise<void>((resolve) => {
    void webSyncLock(hotelId).hold(() => {
      resolve();
      return letGo.promise;
    }, never);
  });
  return { held, letGo: () => letGo.resolve() };
}

test('the second tab syncs when the first one has let go', async () => {
  const hotelId = newHotel();
  const order: string[] = [];
  const first = holding(hotelId);
  await first.held;
  const second = webSyncLock(hotelId).hold(async () => void order.push('second'), never);
  order.push('first lets go');
  first.letGo();
  await second;
  expect(order).toEqual(['first lets go', 'second']);
});

test('a tab that is closed while it waits never has its turn', async () => {
  const hotelId = newHotel();
  const first = holding(hotelId);
  await first.held;
  const closing = new AbortController();
  let hadTurn = false;
  const waiting = webSyncLock(hotelId).hold(async () => void (hadTurn = true), closing.signal);
  closing.abort();
  await waiting;
  first.letGo();
  expect(hadTurn).toBe(false);
});

test('the service worker takes the lock only where nobody has it', async () => {
  const hotelId = newHotel();
  const first = holding(hotelId);
  await first.held;
  let turns = 0;
  const turn = async () => void (turns += 1);
  expect(await webSyncLock(hotelId).holdIfFree(turn)).toBe(false);
  expect(await webSyncLock(newHotel()).holdIfFree(turn)).toBe(true);
  expect(turns).toBe(1);
  first.letGo();
});

test('what goes wrong while the lock is held is told, and the lock is free again', async () => {
  const hotelId = newHotel();
  const lock = webSyncLock(hotelId);
  await expect(lock.hold(() => Promise.reject(new Error('a bug')), never)).rejects.toThrow('a bug');
  expect(await lock.holdIfFree(async () => undefined)).toBe(true);
});
