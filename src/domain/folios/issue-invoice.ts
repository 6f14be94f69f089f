import { recordedOn } from '../business-day/business-day.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { FolioId, GuestId, InvoiceId, SeriesId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { folioOf, type Folio } from './folio.ts';
import type { UnknownFolio } from './folio-refusals.ts';
import type { InvoiceIssued } from './invoice-events.ts';
import { ownSeries, type BillingDetailsMissing, type EmptyFolio, type SeriesNotOwned } from './invoice-refusals.ts';
import { amountsOf, EFFECTS, isCharge, type Posting } from './posting.ts';
import { taxesByRate } from './taxes-by-rate.ts';

/** Makes an invoice of what is on a folio and on no invoice yet, with the next number of a series of this device. */
export type IssueInvoice = {
  readonly type: 'IssueInvoice';
  readonly invoiceId: InvoiceId;
  readonly seriesId: SeriesId;
  readonly folioId: FolioId;
  /** Absent: the account that the folio is named after. */
  readonly billTo?: GuestId;
};

export type IssueInvoiceRefusal = UnknownFolio | SeriesNotOwned | BillingDetailsMissing | EmptyFolio;

export function issueInvoice(
  hotel: HotelState,
  { invoiceId, seriesId, folioId, billTo }: IssueInvoice,
  given: Circumstances,
): Decision<InvoiceIssued, IssueInvoiceRefusal> {
  if (hotel.invoices.has(invoiceId)) return accept();
  const folio = folioOf(hotel, folioId);
  if (!folio) return refuse({ code: 'unknown-folio', folioId });
  const series = ownSeries(hotel, seriesId, given.device);
  if ('code' in series) return refuse(series);
  if (!isSomebodyBilled(hotel, folio, billTo)) return refuse({ code: 'billing-details-missing', folioId });
  const lines = linesToInvoice(hotel, folio);
  const grossMinor = sumOf(lines, 'grossMinor');
  if (grossMinor <= 0) return refuse({ code: 'empty-folio', folioId });
  return accept({
    type: 'InvoiceIssued',
    invoiceId,
    seriesId,
    number: series.nextNumber,
    folioId,
    ...(billTo ? { billTo } : {}),
    lines: lines.map((line) => {
      const { postingId, kind, businessDate } = line;
      return { postingId, kind, businessDate, ...amountsOf(line) };
    }),
    grossMinor,
    netMinor: sumOf(lines, 'netMinor'),
    taxes: taxesByRate(lines),
    openMinor: folio.balanceMinor,
    businessDate: recordedOn(hotel, given).businessDate,
  });
}

function isSomebodyBilled({ guests }: HotelState, { label }: Folio, billTo: GuestId | undefined): boolean {
  if (billTo === undefined) return label !== undefined;
  const guest = guests.get(billTo);
  return guest !== undefined && !guest.forgotten;
}

function linesToInvoice({ postings }: HotelState, folio: Folio): readonly Posting[] {
  return folio.postings
    .flatMap((postingId) => postings.get(postingId) ?? [])
    .filter((line) => !line.isGone && !line.invoiceId && (isCharge(line) || line.kind === 'allowance'));
}

function sumOf(lines: readonly Posting[], name: 'grossMinor' | 'netMinor'): number {
  return lines.reduce((sum, line) => sum + EFFECTS[line.kind].balance * line[name], 0);
}
