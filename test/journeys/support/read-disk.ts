import type { RecordedEvent } from '#contract/commands.ts';
import type { StoredCheckpoint, StoredPage } from '#worker/read-store/page-store.ts';
import type { StoredImage } from '#worker/replica/image-store.ts';
import type { JournalHead } from '#worker/journal/journal-head.ts';
import type { LogSegment } from '#worker/journal/log-segment.ts';
import type { OutboxRow } from '#worker/journal/journal.ts';
import type { StoredDetails } from '#worker/journal/stored-details.ts';

/** Every row that a device has of its hotel, as it lies there. */
export type Disk = {
  readonly meta: readonly JournalHead[];
  readonly outbox: readonly OutboxRow[];
  readonly log: readonly LogSegment[];
  readonly details: readonly StoredDetails[];
  readonly pages: readonly StoredPage[];
  readonly checkpoints: readonly StoredCheckpoint[];
  readonly images: readonly StoredImage[];
};

type Table = keyof Disk;
export const ALL_TABLES: readonly Table[] = ['meta', 'outbox', 'log', 'details', 'pages', 'checkpoints', 'images'];

/**
 * Reads tables past the app, in one transaction. To be evaluated in the page, so it can see nothing of this file.
 */
export async function readDisk<Read extends Table>(tables: readonly Read[]): Promise<Pick<Disk, Read>> {
  const known = (await indexedDB.databases()).map(({ name = '' }) => name);
  const name = known.find((candidate) => candidate.startsWith('keyrack-'));
  if (!name) throw new Error('This device has no hotel.');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const reading = database.transaction([...tables]);
  const found = await Promise.all(
    tables.map(
      (table) =>
        new Promise<[string, unknown[]]>((resolve, reject) => {
          const rows = reading.objectStore(table).getAll();
          rows.addEventListener('success', () => resolve([table, rows.result]));
          rows.addEventListener('error', () => reject(rows.error));
        }),
    ),
  );
  database.close();
  return Object.fromEntries(found) as unknown as Pick<Disk, Read>;
}

export function eventsOn({ log }: Pick<Disk, 'log'>): readonly RecordedEvent[] {
  return log.flatMap(({ packed }) => JSON.parse(packed) as RecordedEvent[]);
}
