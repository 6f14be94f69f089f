import { recordedOn } from '../business-day/business-day.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { InvoiceId, SeriesId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { CorrectionReason } from './folios-events.ts';
import type { CreditNoteIssued } from './invoice-events.ts';
import { ownSeries, type InvoiceCredited, type SeriesNotOwned, type UnknownInvoice } from './invoice-refusals.ts';

/** Takes an invoice back: an invoice that is out is never changed, and a credit note has a number of its own. */
export type IssueCreditNote = {
  readonly type: 'IssueCreditNote';
  /** The credit note's own. */
  readonly invoiceId: InvoiceId;
  readonly credits: InvoiceId;
  readonly seriesId: SeriesId;
  readonly reason: CorrectionReason;
};

export type IssueCreditNoteRefusal = UnknownInvoice | InvoiceCredited | SeriesNotOwned;

export function issueCreditNote(
  hotel: HotelState,
  { invoiceId, credits, seriesId, reason }: IssueCreditNote,
  given: Circumstances,
): Decision<CreditNoteIssued, IssueCreditNoteRefusal> {
  if (hotel.invoices.has(invoiceId)) return accept();
  const invoice = hotel.invoices.get(credits);
  if (!invoice || invoice.credits) return refuse({ code: 'unknown-invoice', invoiceId: credits });
  if (invoice.creditedBy) return refuse({ code: 'invoice-credited', invoiceId: credits });
  const series = ownSeries(hotel, seriesId, given.device);
  if ('code' in series) return refuse(series);
  const { folioId, grossMinor, netMinor, taxes, billTo } = invoice;
  return accept({
    type: 'CreditNoteIssued',
    invoiceId,
    credits,
    seriesId,
    number: series.nextNumber,
    folioId,
    ...(billTo ? { billTo } : {}),
    grossMinor,
    netMinor,
    taxes,
    reason,
    businessDate: recordedOn(hotel, given).businessDate,
  });
}
