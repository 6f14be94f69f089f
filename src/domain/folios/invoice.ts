import type { DeviceId, InvoiceId, PostingId, SeriesId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { FolioTables } from './folio.ts';
import type { CreditNoteIssued, InvoiceEvent, InvoiceIssued } from './invoice-events.ts';

export type InvoiceSeries = {
  readonly seriesId: SeriesId;
  readonly prefix: string;
  readonly owner: DeviceId;
  /** The number that comes next. */
  readonly nextNumber: number;
};

/** An invoice, or a credit note, as far as decisions about it need it. */
export type Invoice = Pick<InvoiceIssued, 'invoiceId' | 'folioId' | 'grossMinor' | 'netMinor' | 'taxes' | 'billTo'> & {
  readonly postings: readonly PostingId[];
  /** The credit note that took it back. */
  readonly creditedBy?: InvoiceId;
  /** The invoice that this credit note takes back. */
  readonly credits?: InvoiceId;
};

export type InvoiceTables = {
  readonly invoiceSeries: Table<SeriesId, InvoiceSeries>;
  readonly invoices: Table<InvoiceId, Invoice>;
};

export function evolveInvoices(tables: InvoiceTables & FolioTables, event: InvoiceEvent): void {
  switch (event.type) {
    case 'InvoiceSeriesOpened': {
      const { seriesId, prefix, owner } = event;
      return tables.invoiceSeries.set(seriesId, { seriesId, prefix, owner, nextNumber: 1 });
    }
    case 'InvoiceIssued':
      return issued(tables, event);
    case 'CreditNoteIssued':
      return credited(tables, event);
  }
}

function issued(tables: InvoiceTables & FolioTables, event: InvoiceIssued): void {
  const { invoiceId, folioId, grossMinor, netMinor, taxes, billTo, lines } = event;
  countOn(tables, event);
  const postings = lines.map(({ postingId }) => postingId);
  const totals = { grossMinor, netMinor, taxes, ...(billTo ? { billTo } : {}) };
  tables.invoices.set(invoiceId, { invoiceId, folioId, ...totals, postings });
  for (const postingId of postings) markInvoiced(tables, postingId, invoiceId);
}

function credited(tables: InvoiceTables & FolioTables, event: CreditNoteIssued): void {
  const { invoiceId, folioId, grossMinor, netMinor, taxes, billTo, credits } = event;
  countOn(tables, event);
  const totals = { grossMinor, netMinor, taxes, ...(billTo ? { billTo } : {}) };
  tables.invoices.set(invoiceId, { invoiceId, folioId, ...totals, postings: [], credits });
  const invoice = tables.invoices.get(credits);
  if (!invoice) return;
  tables.invoices.set(credits, { ...invoice, creditedBy: invoiceId });
  for (const postingId of invoice.postings) markInvoiced(tables, postingId, undefined);
}

function countOn(tables: InvoiceTables, { seriesId, number }: InvoiceIssued | CreditNoteIssued): void {
  const series = tables.invoiceSeries.get(seriesId);
  if (series) tables.invoiceSeries.set(seriesId, { ...series, nextNumber: number + 1 });
}

/** No sum of a folio changes by it, so the line is written past them. */
function markInvoiced({ postings }: FolioTables, postingId: PostingId, invoiceId: InvoiceId | undefined): void {
  const posting = postings.get(postingId);
  if (!posting) return;
  const { invoiceId: _, ...rest } = posting;
  postings.set(postingId, invoiceId ? { ...rest, invoiceId } : rest);
}
