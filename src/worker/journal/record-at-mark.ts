import { crashPoint } from '../crash-points/crash-point.ts';
import type { JournalHead } from './journal-head.ts';
import type { JournalMark, OutboxRow } from './journal.ts';

/**
 * `Journal.record` where nothing has happened since the mark, which is nearly always: one read and two writes in one strict
 * transaction on the connection itself. What Dexie does for a transaction takes as long again as the disk does, and this is
 * the one for which somebody stands and waits (decision 0090). 'moved': the journal stands elsewhere; `decide` was not
 * called, and nothing is stored. Rejects as `record` does.
 */
export function recordAtMark(
  connection: IDBDatabase,
  isAtMark: (head: JournalHead) => boolean,
  decide: (nextSeq: number) => readonly OutboxRow[],
): Promise<JournalMark | 'moved'> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction(['outbox', 'meta'], 'readwrite', { durability: 'strict' });
    const [outbox, meta] = [transaction.objectStore('outbox'), transaction.objectStore('meta')];
    let outcome: JournalMark | 'moved' = 'moved';
    let bug: unknown;
    transaction.addEventListener('complete', () => resolve(outcome));
    transaction.addEventListener('abort', () => reject(bug ?? transaction.error ?? new DOMException('', 'AbortError')));
    const reading: IDBRequest<JournalHead | undefined> = meta.get('journal');
    reading.addEventListener('success', () => {
      const head = reading.result;
      if (!head || !isAtMark(head)) return;
      try {
        const rows = decide(head.lastSeq + 1);
        const seq = head.lastSeq + rows.length;
        for (const row of rows) outbox.add(row);
        crashPoint('dispatch/rows-without-head');
        if (rows.length > 0) meta.put({ ...head, lastSeq: seq } satisfies JournalHead);
        crashPoint('dispatch/before-commit');
        outcome = { cursor: head.cursor, seq };
      } catch (thrown) {
        bug = thrown;
        transaction.abort();
      }
    });
  });
}
