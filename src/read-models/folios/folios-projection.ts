import type { PostedEvent } from '#contract/commands.ts';
import type { DoneBy, FolioLine, LineGone } from '#contract/folio.ts';
import { foliosTouched } from '#domain/folios/balance-changes.ts';
import type { FolioKind, FoliosEvent, PostingSplit, PostingTransferred } from '#domain/folios/folios-events.ts';
import { isFoliosEvent } from '#domain/folios/is-folios-event.ts';
import { EFFECTS } from '#domain/folios/posting.ts';
import type { FolioId, PostingId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';
import { pageOfId } from '../stays/page-of-id.ts';
import { lineOf } from './line-of.ts';

/** A folio with its statement. Lines stand in the order in which the hotel heard of them. */
export type FolioRow = {
  readonly folioId: FolioId;
  readonly kind: FolioKind;
  readonly label?: string;
  readonly reservationId?: ReservationId;
  readonly isClosed?: true;
  readonly lines: readonly FolioLine[];
};

/** Every folio, on the page of the days in which it, or its reservation, was made. */
export const foliosModel: ReadModel<FolioRow> = { name: 'folios', revision: 1, pagesOf, fold };

function pagesOf({ event }: PostedEvent): readonly PageKey[] {
  return isFoliosEvent(event) ? [...new Set(foliosTouched(event).map(pageOfId))] : [];
}

function fold(rows: RowWriter<FolioRow>, posted: PostedEvent): void {
  const { event } = posted;
  if (!isFoliosEvent(event) || foliosTouched(event).length === 0) return;
  switch (event.type) {
    case 'ChargeItemAdded':
    case 'ChargeItemRepriced':
    case 'ChargeItemRetired':
    case 'ChargeItemReinstated':
    case 'CashShiftOpened':
    case 'CashDropped':
    case 'CashShiftClosed':
      return;
    case 'FolioOpened': {
      const { type: _, ...opened } = event;
      return change(rows, event.folioId, (row) => ({ ...row, ...opened }));
    }
    case 'FolioClosed':
      return change(rows, event.folioId, (row) => ({ ...row, isClosed: true }));
    case 'FolioReopened':
      return change(rows, event.folioId, ({ isClosed: _, ...row }) => row);
    case 'PostingVoided': {
      const gone = { ...doneBy(posted), how: 'voided', reason: event.reason } as const;
      return change(rows, event.folioId, (row) =>
        withoutCorrection(strike(row, event.postingId, gone), event.postingId),
      );
    }
    case 'PostingTransferred':
      return transfer(rows, event, posted);
    case 'PostingSplit':
      return split(rows, event, posted);
    default:
      return write(rows, event.folioId, lineOf(event, posted));
  }
}

function doneBy({ at, actor, device, offline }: PostedEvent): DoneBy {
  return { at, actor, device, offline };
}

function change(rows: RowWriter<FolioRow>, folioId: FolioId, next: (row: FolioRow) => FolioRow): void {
  const page = pageOfId(folioId);
  const row = rows.get(page, folioId) ?? { folioId, kind: 'guest', lines: [] };
  rows.put(page, folioId, next(row));
}

function write(rows: RowWriter<FolioRow>, folioId: FolioId, line: FolioLine): void {
  change(rows, folioId, (row) => {
    if (row.lines.some(({ postingId, gone }) => postingId === line.postingId && !gone)) return row;
    const corrected = correct(row, line.against, line.grossMinor);
    return { ...corrected, lines: [...corrected.lines, line] };
  });
}

/** Notes on the line that is corrected how much of it is. */
function correct(row: FolioRow, against: PostingId | undefined, minor: number): FolioRow {
  if (!against) return row;
  const lines = row.lines.map((line) =>
    line.postingId === against && !line.gone ? { ...line, correctedMinor: line.correctedMinor + minor } : line,
  );
  return { ...row, lines };
}

function withoutCorrection(row: FolioRow, postingId: PostingId): FolioRow {
  const voided = row.lines.find((line) => line.postingId === postingId);
  return voided ? correct(row, voided.against, -voided.grossMinor) : row;
}

function strike(row: FolioRow, postingId: PostingId, gone: LineGone): FolioRow {
  const lines = row.lines.map((line) => (line.postingId === postingId && !line.gone ? { ...line, gone } : line));
  return { ...row, lines };
}

function transfer(rows: RowWriter<FolioRow>, event: PostingTransferred, posted: PostedEvent): void {
  const { postingId, fromFolioId, toFolioId, businessDate } = event;
  const line = standing(rows, fromFolioId, postingId) ?? bareLine(event, posted);
  change(rows, fromFolioId, (row) => strike(row, postingId, { ...doneBy(posted), how: 'moved', toFolioId }));
  write(rows, toFolioId, {
    ...line,
    ...doneBy(posted),
    businessDate,
    fromFolioId,
    pending: posted.position === undefined,
  });
}

function split(rows: RowWriter<FolioRow>, event: PostingSplit, posted: PostedEvent): void {
  const { postingId, folioId, parts, kind, businessDate } = event;
  const line = standing(rows, folioId, postingId);
  change(rows, folioId, (row) => strike(row, postingId, { ...doneBy(posted), how: 'split' }));
  for (const part of parts) {
    const amountMinor = EFFECTS[kind].balance * part.grossMinor;
    const { gone: _, ...like } = line ?? bareLine({ ...part, kind, businessDate }, posted);
    const from = part.folioId === folioId ? {} : { fromFolioId: folioId };
    write(rows, part.folioId, { ...like, ...part, ...doneBy(posted), ...from, amountMinor, businessDate });
  }
}

function standing(rows: RowWriter<FolioRow>, folioId: FolioId, postingId: PostingId): FolioLine | undefined {
  const row = rows.get(pageOfId(folioId), folioId);
  return row?.lines.find((line) => line.postingId === postingId && !line.gone);
}

type Bare = Pick<
  FoliosEvent & PostingTransferred,
  'postingId' | 'kind' | 'grossMinor' | 'netMinor' | 'taxes' | 'businessDate'
>;

/** All that an event says of a line that this device has never had. */
function bareLine(
  { postingId, kind, grossMinor, netMinor, taxes, businessDate }: Bare,
  posted: PostedEvent,
): FolioLine {
  const amountMinor = EFFECTS[kind].balance * grossMinor;
  const amounts = { amountMinor, grossMinor, netMinor, taxes, correctedMinor: 0 };
  return { postingId, kind, businessDate, ...amounts, ...doneBy(posted), pending: posted.position === undefined };
}
