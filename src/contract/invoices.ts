import type { InvoiceLine } from '#domain/folios/invoice-events.ts';
import type { CorrectionReason } from '#domain/folios/folios-events.ts';
import type { TaxAtRate } from '#domain/folios/taxes-by-rate.ts';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { DeviceId, FolioId, GuestId, InvoiceId, SeriesId } from '#domain/kernel/identifiers.ts';
import type { FolioCard } from './folio.ts';

/** Whom an invoice is for, as the hotel knows them now; who is forgotten has no name. */
export type BilledParty = Pick<GuestDetails, 'name' | 'company' | 'vatId' | 'street' | 'postcode' | 'city' | 'country'>;

export type InvoiceCard = {
  readonly invoiceId: InvoiceId;
  readonly folioId: FolioId;
  /** With the beginning of its series: 'A-2026-7'. */
  readonly number: string;
  readonly businessDate: HotelDay;
  readonly billTo: GuestId | undefined;
  readonly party: BilledParty | undefined;
  /** The account that the folio is named after. */
  readonly label: string | undefined;
  /** Frozen amounts; `told` is the line of the folio, for its words. */
  readonly lines: readonly (InvoiceLine & { readonly told: FolioCard['lines'][number] | undefined })[];
  readonly grossMinor: number;
  readonly netMinor: number;
  readonly taxes: readonly TaxAtRate[];
  /** What was open on the folio when it was made; a credit note says nothing of it. */
  readonly openMinor: number | undefined;
  /** The number of the credit note that takes it back. */
  readonly creditedBy: string | undefined;
  /** Of a credit note: the number of the invoice, and why it was taken back. */
  readonly credits: { readonly number: string; readonly reason: CorrectionReason } | undefined;
};

export type FolioInvoices = {
  /** In the order in which they were issued. */
  readonly invoices: readonly InvoiceCard[];
  readonly series: readonly { readonly seriesId: SeriesId; readonly prefix: string; readonly owner: DeviceId }[];
};

export type InvoicesQuestion = {
  /** The invoices and credit notes of a folio, and the series that there are. */
  readonly Invoices: { readonly asks: { readonly folioId: FolioId }; readonly answers: FolioInvoices };
};
