import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { SeriesId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { InvoiceSeriesOpened } from './invoice-events.ts';

/** Begins a series of invoice numbers that this device gives out. */
export type OpenInvoiceSeries = {
  readonly type: 'OpenInvoiceSeries';
  readonly seriesId: SeriesId;
  readonly prefix: string;
};

export type OpenInvoiceSeriesRefusal =
  | { readonly code: 'name-missing' }
  | { readonly code: 'prefix-taken'; readonly prefix: string };

export function openInvoiceSeries(
  { invoiceSeries }: HotelState,
  { seriesId, prefix }: OpenInvoiceSeries,
  { device }: Circumstances,
): Decision<InvoiceSeriesOpened, OpenInvoiceSeriesRefusal> {
  if (invoiceSeries.has(seriesId)) return accept();
  if (prefix.trim() === '') return refuse({ code: 'name-missing' });
  const isTaken = [...invoiceSeries.values()].some((series) => series.prefix === prefix);
  if (isTaken) return refuse({ code: 'prefix-taken', prefix });
  return accept({ type: 'InvoiceSeriesOpened', seriesId, prefix, owner: device });
}
