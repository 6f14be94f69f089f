import type { SyncStatus } from '#contract/sync-status.ts';

/** What the browser says of the room it gives. Each answer may be missing: some browsers do not say. */
export interface BrowserStorage {
  /** Whether the data is safe from eviction. */
  persisted(): Promise<boolean | undefined>;
  /** Asks for that, where a worker may ask; else what is so already. */
  persist(): Promise<boolean | undefined>;
  estimate(): Promise<SyncStatus['storage']>;
}

/** Only windows may ask for persistence in most browsers; a worker can always look. */
type PersistentStorage = StorageManager & { persist?(): Promise<boolean> };

export function createBrowserStorage(storage: StorageManager | undefined): BrowserStorage {
  const persisted = async (): Promise<boolean | undefined> => answer(async () => storage?.persisted());
  return {
    persisted,
    persist: async () => answer(async () => (storage as PersistentStorage | undefined)?.persist?.() ?? persisted()),
    estimate: async () => {
      const { usage, quota } = (await answer(async () => storage?.estimate())) ?? {};
      return { persisted: await persisted(), usedBytes: usage, quotaBytes: quota };
    },
  };
}

async function answer<Value>(ask: () => Promise<Value | undefined>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
