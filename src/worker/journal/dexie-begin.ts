import { v7 as uuidv7 } from 'uuid';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';
import { crashPoint } from '../crash-points/crash-point.ts';
import { imageName } from '../replica/dexie-image-store.ts';
import { keyOnBranch } from '../read-store/dexie-page-store.ts';
import { begunHead, canBegin } from './begun-head.ts';
import { startedOver } from './follow-log.ts';
import type { HotelDatabase } from './hotel-database.ts';
import { packDetails } from './stored-details.ts';
import type { Beginning } from './journal.ts';
import type { JournalHead } from './journal-head.ts';

/** To be called in a transaction over all tables. */
export async function beginInDatabase(
  database: HotelDatabase,
  head: JournalHead,
  beginning: Beginning,
): Promise<'begun' | 'too-late'> {
  if (!canBegin(head)) return 'too-late';
  const next = begunHead(head, beginning, uuidv7() as ReplicaId);
  const { branch = 0 } = next;
  const { details, image, models, position } = beginning;
  const { pages, checkpoints, images, meta, pieces } = database;
  await Promise.all([
    database.details.bulkPut(details.map(packDetails)),
    images.put({ ...image, name: imageName(branch) }),
    pages.bulkPut(beginning.pages.map((page) => ({ ...page, model: keyOnBranch(page.model, branch) }))),
    checkpoints.bulkPut(models.map((model) => ({ model: keyOnBranch(model, branch), position }))),
    pieces.clear(),
  ]);
  crashPoint('begin/pages-without-head');
  await meta.put(next);
  return 'begun';
}

/** To be called in a transaction over all tables. */
export async function startOverInDatabase(database: HotelDatabase, head: JournalHead): Promise<void> {
  const { log, details, pages, checkpoints, images, meta, outbox } = database;
  const next = startedOver(head, await outbox.toArray(), uuidv7() as ReplicaId);
  await Promise.all([log, details, pages, checkpoints, images, outbox].map((table) => table.clear()));
  await outbox.bulkAdd(next.outbox);
  await meta.put(next.head);
}
