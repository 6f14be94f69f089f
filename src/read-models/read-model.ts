import type { PostedEvent } from '#contract/commands.ts';

/** A page of rows by row id: the unit of storage, of memory and of caching. */
export type PageKey = string;

/** A read model of one revision, as its stored pages are kept under: 'rack@3'. Another revision is another model. */
export type ModelKey = string;

export function modelKey(name: string, revision: number): ModelKey {
  return `${name}@${revision}`;
}

/** How a fold reads and writes the rows of its own model. Rows are immutable plain data. */
export interface RowWriter<Row> {
  get(page: PageKey, id: string): Row | undefined;
  put(page: PageKey, id: string, row: Row): void;
  delete(page: PageKey, id: string): void;
}

/**
 * One shape of the facts: rows folded from events, by the same pure function on the device, on the server and in tests.
 * A fold may carry a row from one page into another (a stay that is extended into the next month), so it is given all the
 * pages that the event touches and not one row at a time (decisions/0012).
 */
export interface ReadModel<Row> {
  readonly name: string;
  /** Raise it when the shape or the meaning of the rows changes: the pages are then rebuilt from the log. */
  readonly revision: number;
  /** The oldest revision whose rows the queries still understand: its pages answer while those of this one are built. */
  readonly readableSince?: number;
  /** Every page that `fold` may read or write for this event, from the event alone; none: the event is not its business. */
  pagesOf(posted: PostedEvent): readonly PageKey[];
  fold(rows: RowWriter<Row>, posted: PostedEvent): void;
}
