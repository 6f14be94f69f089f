import type { DeviceId, FolioId, InvoiceId, PostingId, SeriesId } from '../kernel/identifiers.ts';
import type { InvoiceSeries, InvoiceTables } from './invoice.ts';

/** The numbers of a series are given out by one device; undefined: nobody has opened it. */
export type SeriesNotOwned = {
  readonly code: 'series-not-owned';
  readonly seriesId: SeriesId;
  readonly owner: DeviceId | undefined;
};
/** Nobody is named whom the invoice is for, or the hotel was asked to forget them. */
export type BillingDetailsMissing = { readonly code: 'billing-details-missing'; readonly folioId: FolioId };
/** Nothing stands on the folio that is not on an invoice already. */
export type EmptyFolio = { readonly code: 'empty-folio'; readonly folioId: FolioId };
export type UnknownInvoice = { readonly code: 'unknown-invoice'; readonly invoiceId: InvoiceId };
export type InvoiceCredited = { readonly code: 'invoice-credited'; readonly invoiceId: InvoiceId };
/** The line is on an invoice: that one is taken back first. */
export type PostingInvoiced = { readonly code: 'posting-invoiced'; readonly postingId: PostingId };

/** The series, where this device gives out its numbers. */
export function ownSeries(
  { invoiceSeries }: InvoiceTables,
  seriesId: SeriesId,
  device: DeviceId,
): InvoiceSeries | SeriesNotOwned {
  const series = invoiceSeries.get(seriesId);
  return series?.owner === device ? series : { code: 'series-not-owned', seriesId, owner: series?.owner };
}
