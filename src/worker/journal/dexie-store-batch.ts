import type { PullResponse } from '#contract/sync-protocol.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import { crashPoint } from '../crash-points/crash-point.ts';
import { addDetails, detailsPagesOf, withoutForgotten, type DetailsPage } from './details-pages.ts';
import { keepSent } from './dexie-sent.ts';
import type { HotelDatabase } from './hotel-database.ts';
import type { JournalHead } from './journal-head.ts';
import { segmentOf } from './log-segment.ts';
import { packDetails, unpackDetails } from './stored-details.ts';

/** Stores a pulled batch, in the transaction of its caller: events, details, the outbox without what is confirmed, the cursor. */
export async function storeBatch(database: HotelDatabase, head: JournalHead, batch: PullResponse): Promise<void> {
  const { log, details, outbox, meta } = database;
  if (batch.events.length > 0) await log.add(segmentOf(batch));
  const pages = detailsPagesOf(batch.events);
  if (pages.length > 0) {
    const known = new Map<string, DetailsPage>();
    for (const row of await details.where('page').anyOf(pages).toArray()) known.set(row.page, unpackDetails(row));
    await details.bulkPut(addDetails(batch.events, (page) => known.get(page)).map(packDetails));
  }
  if (guestsForgotten(batch.events).size > 0) {
    await outbox.bulkPut(withoutForgotten(batch.events, await outbox.toArray()));
  }
  crashPoint('apply/events-without-outbox');
  const confirmed = new Set<string>(batch.events.map(({ commandId }) => commandId));
  const waiting = (await outbox.orderBy('commandId').keys()) as string[];
  const gone = waiting.filter((commandId) => confirmed.has(commandId));
  await keepSent(database, batch, gone);
  if (gone.length > 0) await outbox.where('commandId').anyOf(gone).delete();
  crashPoint('apply/outbox-without-cursor');
  await meta.put({ ...head, epoch: batch.epoch, cursor: batch.to });
  crashPoint('apply/before-commit');
}
