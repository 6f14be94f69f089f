import type { BilledParty, FolioInvoices, InvoiceCard } from '#contract/invoices.ts';
import type { CreditNoteIssued, InvoiceIssued, InvoiceSeriesOpened } from '#domain/folios/invoice-events.ts';
import type { FolioId, GuestId } from '#domain/kernel/identifiers.ts';
import { folio } from '../folios/folio-query.ts';
import type { QueryView } from '../query.ts';
import { pageOfId } from '../stays/page-of-id.ts';
import { invoicesModel, SERIES_PAGE } from './invoices-projection.ts';

type Issued = InvoiceIssued | CreditNoteIssued;

/** What was issued for a folio: the amounts as they were frozen, the words and the name as the hotel knows them now. */
export function invoices(view: QueryView, { folioId }: { readonly folioId: FolioId }): FolioInvoices {
  const issued = [...view.rows(invoicesModel, pageOfId(folioId)).values()]
    .filter((row): row is Issued => row.type !== 'InvoiceSeriesOpened' && row.folioId === folioId)
    .toSorted((left, right) => left.businessDate - right.businessDate || left.number - right.number);
  const series = [...view.rows(invoicesModel, SERIES_PAGE).values()]
    .filter((row): row is InvoiceSeriesOpened => row.type === 'InvoiceSeriesOpened')
    .map(({ seriesId, prefix, owner }) => ({ seriesId, prefix, owner }));
  return { invoices: issued.map((one) => cardOf(view, one, issued, series)), series };
}

function cardOf(view: QueryView, one: Issued, all: readonly Issued[], series: FolioInvoices['series']): InvoiceCard {
  const { invoiceId, folioId, businessDate, billTo, grossMinor, netMinor, taxes } = one;
  const bill = folio(view, { folioId });
  const words = new Map((bill?.lines ?? []).map((line) => [line.postingId, line]));
  const numberOf = ({ seriesId, number }: Issued): string =>
    `${series.find((known) => known.seriesId === seriesId)?.prefix ?? ''}${number}`;
  const invoice = one.type === 'CreditNoteIssued' ? invoiceOf(all, one) : one;
  const takenBack = all.find((other) => other.type === 'CreditNoteIssued' && other.credits === invoiceId);
  return {
    invoiceId,
    folioId,
    number: numberOf(one),
    businessDate,
    billTo,
    party: billTo && partyOf(view, billTo),
    label: bill?.label,
    lines: (invoice?.lines ?? []).map((line) => ({ ...line, told: words.get(line.postingId) })),
    grossMinor,
    netMinor,
    taxes,
    openMinor: one.type === 'InvoiceIssued' ? one.openMinor : undefined,
    creditedBy: takenBack && numberOf(takenBack),
    credits:
      one.type === 'CreditNoteIssued' ? { number: invoice ? numberOf(invoice) : '', reason: one.reason } : undefined,
  };
}

function invoiceOf(all: readonly Issued[], { credits }: CreditNoteIssued): InvoiceIssued | undefined {
  return all.find((other): other is InvoiceIssued => other.type === 'InvoiceIssued' && other.invoiceId === credits);
}

function partyOf(view: QueryView, billTo: GuestId): BilledParty | undefined {
  const details = view.guest(billTo);
  if (!details) return undefined;
  const { name, company, vatId, street, postcode, city, country } = details;
  const known = Object.entries({ company, vatId, street, postcode, city, country });
  return { name, ...Object.fromEntries(known.filter(([, value]) => value !== undefined && value !== '')) };
}
