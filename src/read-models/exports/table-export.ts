import type { PostedEvent } from '#contract/commands.ts';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { ReadModel } from '../read-model.ts';

/** What a table is made of: the pages of read models over the whole log, and what is known of guests. */
export type ExportSource = {
  rowsOf<Row>(model: ReadModel<Row>): Iterable<Row>;
  readonly events: readonly PostedEvent[];
  guest(guestId: GuestId): GuestDetails | undefined;
  guests(): Iterable<readonly [GuestId, GuestDetails]>;
  /** Minor units → '84.50', with as many decimals as the hotel's currency has. */
  amount(minor: number): string;
};

/** One table of the export. */
export type TableExport = {
  /** The read models that it needs. */
  readonly models: readonly ReadModel<unknown>[];
  readonly columns: readonly string[];
  rows(source: ExportSource): Iterable<readonly string[]>;
};
