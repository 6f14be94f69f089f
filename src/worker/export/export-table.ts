import type { ExportedTable, ExportProgress, ExportTable } from '#contract/export.ts';
import type { PostedEvent } from '#contract/commands.ts';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { GuestId, Position } from '#domain/kernel/identifiers.ts';
import type { Currency } from '#domain/kernel/money.ts';
import { EXPORTS } from '#read-models/exports/all-exports.ts';
import type { ExportSource } from '#read-models/exports/table-export.ts';
import { MemoryPages } from '#read-models/memory-pages.ts';
import { decimalsOf } from '../decimals-of.ts';
import type { Journal } from '../journal/journal.ts';

export type ExportHotel = {
  readonly journal: Pick<Journal, 'eventsAfter' | 'mark' | 'missingHistory'>;
  /** What this device has done and the server has not confirmed yet. */
  readonly pending: () => readonly PostedEvent[];
  readonly guest: (guestId: GuestId) => GuestDetails | undefined;
  /** Resolves when `guest` and `guests` know everybody. */
  readonly meetEverybody: () => Promise<void>;
  readonly guests: () => Iterable<readonly [GuestId, GuestDetails]>;
  readonly currency: () => Currency;
};

const EVENTS_AT_ONCE = 5_000;
const LOOK_AGAIN_MS = 500;

/**
 * A whole table of the hotel, folded from the log of this device from its first event on, what waits to be sent included.
 * Needs no connection, and takes nothing from the pages that the screens read.
 */
export async function exportTable(
  hotel: ExportHotel,
  table: ExportTable,
  onProgress: (progress: ExportProgress) => void,
): Promise<ExportedTable> {
  const made = EXPORTS[table];
  const pages = new MemoryPages(made.models);
  const keepsEvents = table === 'events';
  const events: PostedEvent[] = [];
  const read = (posted: PostedEvent): void => {
    pages.fold(posted);
    if (keepsEvents) events.push(posted);
  };
  const { cursor } = await hotel.journal.mark();
  await untilWhole(hotel, cursor, onProgress);
  let position = 0 as Position;
  while (position < cursor) {
    const batch = await hotel.journal.eventsAfter(position, EVENTS_AT_ONCE);
    for (const recorded of batch) read(recorded);
    position = batch.at(-1)?.position ?? cursor;
    onProgress({ done: position, total: cursor });
  }
  for (const posted of hotel.pending()) read(posted);
  await hotel.meetEverybody();
  return { columns: made.columns, rows: [...made.rows(sourceOf(hotel, pages, events))] };
}

/** A device that has just begun is still fetching the log from which tables are made; that may take some seconds. */
async function untilWhole(
  { journal }: ExportHotel,
  total: number,
  onProgress: (progress: ExportProgress) => void,
): Promise<void> {
  while (await journal.missingHistory()) {
    onProgress({ done: 0, total });
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

function sourceOf(hotel: ExportHotel, pages: MemoryPages, events: readonly PostedEvent[]): ExportSource {
  const decimals = decimalsOf(hotel.currency());
  return {
    rowsOf: (model) => pages.allRows(model),
    events,
    guest: (guestId) => hotel.guest(guestId),
    guests: () => hotel.guests(),
    amount: (minor) => (minor / 10 ** decimals).toFixed(decimals),
  };
}
