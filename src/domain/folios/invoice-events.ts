import type { HotelDay } from '../kernel/hotel-day.ts';
import type { DeviceId, FolioId, GuestId, InvoiceId, PostingId, SeriesId } from '../kernel/identifiers.ts';
import type { Amounts } from '../taxes/taxes-on.ts';
import type { CorrectionReason, PostingKind } from './folios-events.ts';
import type { TaxAtRate } from './taxes-by-rate.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
// Who is billed is an id: names and addresses are guest details, which can be forgotten, and a log cannot.
export type InvoiceEvent = InvoiceSeriesOpened | InvoiceIssued | CreditNoteIssued;

/** Numbers without a gap that one device gives out: nobody else ever takes one of them. */
export type InvoiceSeriesOpened = {
  readonly type: 'InvoiceSeriesOpened';
  readonly seriesId: SeriesId;
  /** What its numbers begin with, such as 'A-2026-'. */
  readonly prefix: string;
  readonly owner: DeviceId;
};

/** A line as it stood when the invoice was made. Allowances stand among the charges and are taken off. */
export type InvoiceLine = Amounts & {
  readonly postingId: PostingId;
  readonly kind: PostingKind;
  readonly businessDate: HotelDay;
};

type Numbered = {
  readonly invoiceId: InvoiceId;
  readonly seriesId: SeriesId;
  /** The next one of its series, from 1. */
  readonly number: number;
  readonly folioId: FolioId;
  readonly businessDate: HotelDay;
};

type Totals = {
  readonly grossMinor: number;
  readonly netMinor: number;
  readonly taxes: readonly TaxAtRate[];
  /** Absent: the account that the folio is named after. */
  readonly billTo?: GuestId;
};

/** What was charged on a folio and on no invoice yet, frozen. */
export type InvoiceIssued = Numbered &
  Totals & {
    readonly type: 'InvoiceIssued';
    readonly lines: readonly InvoiceLine[];
    /** What was still open on the folio when it was made. */
    readonly openMinor: number;
  };

/** Takes a whole invoice back, with a number of its own; its lines can be put on another. */
export type CreditNoteIssued = Numbered &
  Totals & {
    readonly type: 'CreditNoteIssued';
    /** The invoice that it takes back. */
    readonly credits: InvoiceId;
    readonly reason: CorrectionReason;
  };
