import type {
  ImportOpened,
  ImportPlan,
  ImportPreview,
  ImportProgress,
  ImportResult,
  QuarantinedRow,
} from '#contract/import.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { nextTask } from '../next-task.ts';
import type { Dispatcher } from '../replica/dispatcher.ts';
import { matchColumns } from './match-columns.ts';
import { orderOfDays } from './read-day.ts';
import { readTable, type ImportTable } from './read-table.ts';
import { previewOf, rehearseImport, type Rehearsal, type RehearsedRow } from './rehearse-import.ts';

/** What an import needs of the open hotel. */
export type ImportHotel = {
  readonly dispatcher: Pick<Dispatcher, 'dispatch' | 'given'>;
  /** The hotel as this device sees it now. */
  readonly state: () => HotelState;
};

const BYTES_MAX = 50_000_000;
const SAMPLE_ROWS = 20;
/** Rows that share one commit: many enough to be fast, few enough that a click in between waits for no more than a moment. */
const BATCH = 40;
const ROWS_OF_A_BREATH = 200;

type OnProgress = (progress: ImportProgress) => void;

/** Takes a file of bookings over into the open hotel: read it, look at it, run it. One file at a time. */
export class ImportDesk {
  #table: ImportTable | undefined;
  #isStopped = false;

  open(bytes: ArrayBuffer): ImportOpened {
    this.#table = undefined;
    if (bytes.byteLength > BYTES_MAX) return { ok: false, flaw: 'too-large' };
    const table = readTable(bytes);
    if (!table) return { ok: false, flaw: 'empty' };
    if (table.columns.length < 2) return { ok: false, flaw: 'not-a-table' };
    this.#table = table;
    const guess = matchColumns(table.columns);
    const days = [guess.arrival, guess.departure].filter((index) => index !== undefined);
    const dateOrder = orderOfDays(days.flatMap((index) => table.rows.map((row) => row[index] ?? '')));
    const { columns, rows } = table;
    return { ok: true, file: { columns, rows: rows.length, sample: rows.slice(0, SAMPLE_ROWS), guess, dateOrder } };
  }

  /** Every row as it would be imported now, or why it cannot be; undefined where it was stopped. Stores nothing. */
  async preview(
    hotel: ImportHotel,
    plan: ImportPlan,
    actor: StaffId,
    onProgress: OnProgress,
  ): Promise<ImportPreview | undefined> {
    const rehearsal = await this.#rehearse(hotel, plan, actor, onProgress);
    return rehearsal && previewOf(rehearsal);
  }

  /** Imports what the hotel takes, row by row in the order of the file, until it is done or stopped. */
  async run(hotel: ImportHotel, plan: ImportPlan, actor: StaffId, onProgress: OnProgress): Promise<ImportResult> {
    const rehearsal = await this.#rehearse(hotel, plan, actor, () => undefined);
    const { ready, quarantined } = rehearsal ?? { ready: [], quarantined: [] };
    const tally = new Tally(quarantined, ready.filter(({ isHere }) => isHere).length);
    const rows = ready.filter(({ isHere }) => !isHere);
    for (let from = 0; from < rows.length && !this.#isStopped && !tally.trouble; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      // All of a batch is given before the first is answered: they share a commit, in this order.
      const receipts = await Promise.all(batch.map((row) => give(hotel, row, actor)));
      for (const [index, row] of batch.entries()) tally.count(row, receipts[index]);
      onProgress({ done: Math.min(from + BATCH, rows.length), total: rows.length });
    }
    return tally.result(this.#isStopped);
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #rehearse(
    hotel: ImportHotel,
    plan: ImportPlan,
    actor: StaffId,
    onProgress: OnProgress,
  ): Promise<Rehearsal | undefined> {
    const table = this.#table;
    if (!table) throw new Error('No file is open: the page must open one before it plans its import.');
    this.#isStopped = false;
    const state = hotel.state();
    const rehearsing = rehearseImport(state, table, plan, hotel.dispatcher.given(state, actor));
    for (let step = rehearsing.next(); ; step = rehearsing.next()) {
      if (step.done) return step.value;
      if (step.value % ROWS_OF_A_BREATH > 0) continue;
      onProgress({ done: step.value, total: table.rows.length });
      await nextTask();
      if (this.#isStopped) return undefined;
    }
  }
}

async function give({ dispatcher }: ImportHotel, { register, book }: RehearsedRow, actor: StaffId): Promise<Receipt> {
  const [registered, booked] = await Promise.all([
    dispatcher.dispatch(register, actor),
    dispatcher.dispatch(book, actor),
  ]);
  return registered.outcome === 'saved' ? booked : registered;
}

/** What has come of the rows so far. */
class Tally {
  trouble: ImportResult['trouble'];
  #imported = 0;
  #withoutRoom = 0;
  readonly #here: number;
  readonly #quarantined: QuarantinedRow[];

  constructor(quarantined: readonly QuarantinedRow[], here: number) {
    this.#quarantined = [...quarantined];
    this.#here = here;
  }

  count({ line, row, withoutRoom }: RehearsedRow, receipt: Receipt | undefined): void {
    if (receipt?.outcome === 'failed') this.trouble = receipt.trouble;
    else if (receipt?.outcome === 'refused') {
      // Another desk was quicker than the rehearsal.
      this.#quarantined.push({ line, row, flaw: { code: 'refused', refusal: receipt.refusal } });
    } else if (receipt) {
      this.#imported += 1;
      if (withoutRoom) this.#withoutRoom += 1;
    }
  }

  result(stopped: boolean): ImportResult {
    return {
      imported: this.#imported,
      here: this.#here,
      withoutRoom: this.#withoutRoom,
      quarantined: this.#quarantined.toSorted((left, right) => left.line - right.line),
      stopped,
      ...(this.trouble ? { trouble: this.trouble } : {}),
    };
  }
}
