import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { SyncLock } from './sync-lock.ts';

/**
 * The browser's own locks. They exist in secure contexts only: on a plain-http address every tab holds its own "lock", and
 * the fence in the journal keeps them from writing over each other.
 */
export function webSyncLock(hotelId: HotelId): SyncLock {
  const name = `keyrack-sync-${hotelId}`;
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  return {
    async hold(whileHeld, stopWaiting) {
      if (!locks) return whileHeld();
      try {
        await locks.request(name, { signal: stopWaiting }, whileHeld);
      } catch (error) {
        // The signal is only about waiting; a request that has got the lock settles with what it was held for.
        if (!stopWaiting.aborted) throw error;
      }
    },
    async holdIfFree(whileHeld) {
      if (!locks) return false;
      return locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await whileHeld();
        return lock !== null;
      });
    },
  };
}
