import type { PostedEvent } from '#contract/commands.ts';
import type {
  CreditNoteIssued,
  InvoiceEvent,
  InvoiceIssued,
  InvoiceSeriesOpened,
} from '#domain/folios/invoice-events.ts';
import type { PageKey, ReadModel } from '../read-model.ts';
import { pageOfId } from '../stays/page-of-id.ts';

/** What was issued, as it was issued, and the series that the numbers are of. */
export type InvoiceRow = InvoiceEvent;

export const SERIES_PAGE: PageKey = 'series';

/** Every invoice and credit note, on the page of its folio: a bill finds its invoices however many there are. */
export const invoicesModel: ReadModel<InvoiceRow> = {
  name: 'invoices',
  revision: 1,
  pagesOf: ({ event }) => (isInvoiceEvent(event) ? [pageOf(event)] : []),
  fold(rows, { event }) {
    if (isInvoiceEvent(event)) rows.put(pageOf(event), keyOf(event), event);
  },
};

function isInvoiceEvent(event: PostedEvent['event']): event is InvoiceEvent {
  const { type } = event;
  return type === 'InvoiceSeriesOpened' || type === 'InvoiceIssued' || type === 'CreditNoteIssued';
}

function pageOf(event: InvoiceEvent): PageKey {
  return event.type === 'InvoiceSeriesOpened' ? SERIES_PAGE : pageOfId(event.folioId);
}

function keyOf(event: InvoiceSeriesOpened | InvoiceIssued | CreditNoteIssued): string {
  return event.type === 'InvoiceSeriesOpened' ? event.seriesId : event.invoiceId;
}
