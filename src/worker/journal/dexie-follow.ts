import { v7 as uuidv7 } from 'uuid';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';
import { crashPoint } from '../crash-points/crash-point.ts';
import { asFarAsHere, followLog } from './follow-log.ts';
import type { HotelDatabase } from './hotel-database.ts';
import type { FollowedLog } from './journal.ts';
import type { JournalHead } from './journal-head.ts';
import { packDetails, unpackDetails } from './stored-details.ts';

/** Rewrites the journal for a restored server's log; to be called in a transaction over all tables. */
export async function followInDatabase(database: HotelDatabase, head: JournalHead, shared: FollowedLog): Promise<void> {
  const log = asFarAsHere(head, shared);
  const { outbox, details, meta, sent, recovery } = database;
  const last = await database.log.where('from').belowOrEqual(log.keepUpTo).last();
  const later = await database.log.where('from').above(log.keepUpTo).toArray();
  const segments = last && last.to > log.keepUpTo ? [last, ...later] : later;
  const was = {
    head,
    segments,
    outbox: await outbox.toArray(),
    sent: await sent.toArray(),
    details: (await details.where('changedAt').above(log.keepUpTo).toArray()).map(unpackDetails),
  };
  const next = followLog(was, log, uuidv7() as ReplicaId);
  await database.log.bulkDelete(segments.map(({ from }) => from));
  if (next.segment) await database.log.add(next.segment);
  await Promise.all([outbox.clear(), sent.clear(), ...(log.keepUpTo === 0 ? [details.clear()] : [])]);
  const pages = next.details.map(packDetails);
  await Promise.all([outbox.bulkAdd(next.outbox), sent.bulkAdd(next.sent), details.bulkPut(pages)]);
  if (!log.isSameLog) await recovery.put({ key: 'recovery', recovery: next.recovery });
  if (next.head.branch !== head.branch) await forgetDerived(database);
  crashPoint('follow/log-without-head');
  await meta.put(next.head);
}

/** What was made of the log is made again: the log alone is the truth. */
async function forgetDerived({ pages, checkpoints, images }: HotelDatabase): Promise<void> {
  await Promise.all([pages.clear(), checkpoints.clear(), images.clear()]);
}
