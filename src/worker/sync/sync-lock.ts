/** Who of this browser's tabs, and its service worker, syncs a hotel: one at a time, in the order of asking. */
export interface SyncLock {
  /**
   * Waits for the lock, unless told to stop waiting, and holds it until `whileHeld` has settled. A tab that is closed or
   * crashes lets go of it. Resolves when it is given back or was never had.
   */
  hold(whileHeld: () => Promise<void>, stopWaiting: AbortSignal): Promise<void>;
  /** The same without waiting: resolves with false where somebody else has it. */
  holdIfFree(whileHeld: () => Promise<void>): Promise<boolean>;
}
