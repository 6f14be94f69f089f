/** What a page has after `installFloor`: the bare cost that commands are measured beside. */
export type Floor = {
  /** One strict IndexedDB transaction with one row of the size of an outbox row, by hand; in milliseconds. */
  commit(seq: number): Promise<number>;
  remove(): void;
};

declare global {
  var benchFloor: Floor;
}

/** Runs inside a page, of the product or of the bench: it can see nothing of this file. */
export async function installFloor(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench-floor', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows', { keyPath: 'seq' }));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('no database')));
  });
  const filler = 'x'.repeat(900);
  globalThis.benchFloor = {
    commit: (seq) =>
      new Promise((resolve, reject) => {
        const startedAt = performance.now();
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
        transaction.objectStore('rows').put({ seq, filler });
        transaction.addEventListener('complete', () => resolve(performance.now() - startedAt));
        transaction.addEventListener('abort', () => reject(new Error('aborted')));
      }),
    remove() {
      database.close();
      indexedDB.deleteDatabase('bench-floor');
    },
  };
}
