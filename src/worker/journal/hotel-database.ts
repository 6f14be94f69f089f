import { Dexie, type Table } from 'dexie';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { DeliveredPiece } from '#contract/bootstrap.ts';
import type { Recovery } from '#contract/recovery.ts';
import type { StoredImage } from '../replica/image-store.ts';
import type { StoredCheckpoint, StoredPage } from '../read-store/page-store.ts';
import { pagedAnew, type DetailsPage } from './details-pages.ts';
import type { OutboxRow } from './journal.ts';
import type { JournalHead } from './journal-head.ts';
import type { LogSegment } from './log-segment.ts';
import type { SentPage } from './sent-commands.ts';
import { packDetails, type StoredDetails } from './stored-details.ts';

export type StoredRecovery = { readonly key: 'recovery'; readonly recovery: Recovery };

/**
 * What one device keeps of one hotel. IndexedDB costs per row and index entry and not per byte, so everything is packed
 * except the outbox, which must be durable one command at a time.
 */
export class HotelDatabase extends Dexie {
  declare readonly outbox: Table<OutboxRow, number>;
  declare readonly log: Table<LogSegment, number>;
  declare readonly details: Table<StoredDetails, string>;
  /** One row; the checkpoints of pages stand elsewhere, so that writing pages never makes a dispatch wait. */
  declare readonly meta: Table<JournalHead, string>;
  /** Own commands that have their verdict, for a server that is restored to before it. */
  declare readonly sent: Table<SentPage, number>;
  declare readonly recovery: Table<StoredRecovery, string>;
  declare readonly pages: Table<StoredPage, [string, string]>;
  declare readonly checkpoints: Table<StoredCheckpoint, string>;
  declare readonly images: Table<StoredImage, string>;
  /** What a new device has fetched of the server's pages already; gone when it has begun. */
  declare readonly pieces: Table<DeliveredPiece, string>;

  /**
   * `strict`: a transaction is complete when it is on disk, which is what 'saved' promises. `relaxed`: for what can be had
   * again, from the server or from the log; its transactions are whole or not there, but the latest may be gone after a power cut.
   */
  constructor(hotelId: HotelId, durability: 'strict' | 'relaxed' = 'strict') {
    super(`keyrack-${hotelId}`, {
      chromeTransactionDurability: durability,
      // Opened once. A database that was taken from us would be opened again as an empty one, without a word.
      autoOpen: false,
    });
    this.version(1).stores({
      outbox: 'seq, &commandId',
      log: 'from',
      details: 'page, changedAt',
      meta: 'key',
      pages: '[model+page]',
      checkpoints: 'model',
      images: 'name',
    });
    this.version(2).stores({ sent: 'to', recovery: 'key' });
    this.version(3).stores({ pieces: 'hash' });
    this.version(4).upgrade(async (upgrade) => {
      const details = upgrade.table<DetailsPage, string>('details');
      const pages = pagedAnew(await details.toArray());
      await details.clear();
      await details.bulkAdd(pages);
    });
    this.version(5).upgrade(async (upgrade) => {
      const pages = await upgrade.table<DetailsPage, string>('details').toArray();
      await upgrade.table<StoredDetails, string>('details').bulkPut(pages.map(packDetails));
    });
  }
}
