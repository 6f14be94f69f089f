import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { FolioId, GuestId, InvoiceId, SeriesId, TaxRuleId } from '#domain/kernel/identifiers.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, checkIn, day, device, guestId, nights, today } from '#test/support/hotel-aurora.ts';
import {
  addBreakfast,
  allow,
  charge,
  folio,
  openAccount,
  pay,
  posting,
  transfer,
  voidLine,
} from '#test/support/money.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const series = 'series' as SeriesId;
const open = (seriesId: string, prefix: string): HotelCommand => ({
  type: 'OpenInvoiceSeries',
  seriesId: seriesId as SeriesId,
  prefix,
});
const issue = (
  invoice: string,
  more: { seriesId?: SeriesId; folioId?: FolioId; billTo?: GuestId } = {},
): HotelCommand => ({
  type: 'IssueInvoice',
  invoiceId: invoice as InvoiceId,
  seriesId: series,
  folioId: folio('García'),
  billTo: guestId('García'),
  ...more,
});
const credit = (note: string, credits: string): HotelCommand => ({
  type: 'IssueCreditNote',
  invoiceId: note as InvoiceId,
  credits: credits as InvoiceId,
  seriesId: series,
  reason: 'mistake',
});
const vat: HotelCommand = {
  type: 'AddTaxRule',
  taxRuleId: 'vat' as TaxRuleId,
  code: 'VAT',
  from: day('01-01'),
  basisPoints: 2000,
  isIncluded: true,
  appliesTo: ['food'],
};
const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '102'), addBreakfast, vat];
const breakfasts = [...inHouse, charge('breakfast 1', 'García', 2), open('series', 'A-')];

test('an invoice freezes what was charged less what was taken off, its taxes by rate and what is still open', () => {
  given(
    ...breakfasts,
    charge('struck', 'García'),
    voidLine('struck'),
    allow('less', 'breakfast 1', 600),
    pay('card', 'García', 400),
  )
    .when(issue('one'))
    .emits({
      type: 'InvoiceIssued',
      invoiceId: 'one' as InvoiceId,
      seriesId: series,
      number: 1,
      folioId: folio('García'),
      billTo: guestId('García'),
      lines: [
        {
          postingId: posting('breakfast 1'),
          kind: 'charge',
          businessDate: today,
          grossMinor: 3000,
          netMinor: 2500,
          taxes: [{ code: 'VAT', basisPoints: 2000, taxMinor: 500 }],
        },
        {
          postingId: posting('less'),
          kind: 'allowance',
          businessDate: today,
          grossMinor: 600,
          netMinor: 500,
          taxes: [{ code: 'VAT', basisPoints: 2000, taxMinor: 100 }],
        },
      ],
      grossMinor: 2400,
      netMinor: 2000,
      taxes: [{ code: 'VAT', basisPoints: 2000, taxMinor: 400, netMinor: 2000 }],
      openMinor: 2000,
      businessDate: today,
    });
});

test('a line is invoiced once, and what comes later is on the next invoice with the next number', () => {
  given(...breakfasts, issue('one'))
    .when(issue('two'))
    .refused('empty-folio');
  const hotel = new FoldedHotel(...breakfasts, issue('one'), charge('breakfast 2', 'García'), issue('two'));
  const { invoices } = hotel.ask('Invoices', { folioId: folio('García') });
  expect(invoices.map(({ number, grossMinor }) => [number, grossMinor])).toEqual([
    ['A-1', 3000],
    ['A-2', 1500],
  ]);
});

test('what is issued twice is issued once', () => {
  given(...breakfasts, issue('one'))
    .when(issue('one'))
    .emitsNothing();
  given(...breakfasts)
    .when(open('series', 'A-'))
    .emitsNothing();
});

test('an invoice needs a series of this device, somebody to bill, and something to bill', () => {
  given(...breakfasts)
    .when(issue('one', { seriesId: 'x' as SeriesId }))
    .refused('series-not-owned', { owner: undefined });
  given(...breakfasts.slice(0, -1), [open('series', 'A-'), { device: device('other') }])
    .when(issue('one'))
    .refused('series-not-owned', { owner: device('other') });
  given(...breakfasts)
    .when(issue('one', { billTo: 'nobody' as GuestId }))
    .refused('billing-details-missing');
  given(...inHouse, open('series', 'A-'))
    .when(issue('one'))
    .refused('empty-folio');
  given(...breakfasts)
    .when(issue('one', { folioId: folio('nowhere') }))
    .refused('unknown-folio');
});

test('an account is billed by its name', () => {
  const { billTo: _, ...toAcme } = { ...issue('one', { folioId: folio('Acme') }) } as Record<string, unknown>;
  const hotel = new FoldedHotel(...breakfasts, openAccount('Acme'), transfer('breakfast 1', 'García', 'Acme'));
  hotel.happens(toAcme as HotelCommand);
  const [invoice] = hotel.ask('Invoices', { folioId: folio('Acme') }).invoices;
  expect(invoice).toMatchObject({ number: 'A-1', label: 'Acme', grossMinor: 3000 });
});

test('two series never begin alike', () => {
  given(...breakfasts)
    .when(open('other', 'A-'))
    .refused('prefix-taken');
  given(...breakfasts)
    .when(open('other', ' '))
    .refused('name-missing');
});

test('a line on an invoice is neither struck, moved nor split, until a credit note takes the invoice back', () => {
  const invoiced = [...breakfasts, openAccount('Acme'), issue('one')];
  given(...invoiced)
    .when(voidLine('breakfast 1'))
    .refused('posting-invoiced');
  given(...invoiced)
    .when(transfer('breakfast 1', 'García', 'Acme'))
    .refused('posting-invoiced');
  const hotel = new FoldedHotel(...invoiced, credit('note', 'one'));
  expect(hotel.accepts(transfer('breakfast 1', 'García', 'Acme'))).toBe(true);
  hotel.happens(issue('two'));
  const { invoices } = hotel.ask('Invoices', { folioId: folio('García') });
  expect(invoices.map(({ number, credits, creditedBy }) => [number, credits?.number, creditedBy])).toEqual([
    ['A-1', undefined, 'A-2'],
    ['A-2', 'A-1', undefined],
    ['A-3', undefined, undefined],
  ]);
});

test('an invoice is taken back once, and a credit note not at all', () => {
  given(...breakfasts, issue('one'), credit('note', 'one'))
    .when(credit('again', 'one'))
    .refused('invoice-credited');
  given(...breakfasts, issue('one'), credit('note', 'one'))
    .when(credit('back', 'note'))
    .refused('unknown-invoice');
  given(...breakfasts)
    .when(credit('note', 'one'))
    .refused('unknown-invoice');
});

test('a reader sees the amounts as they were frozen, with the words of the lines and the name that is known now', () => {
  const hotel = new FoldedHotel(...breakfasts, issue('one'));
  hotel.details.set(guestId('García'), { name: 'Ana García', city: 'Porto', street: '' });
  const [invoice] = hotel.ask('Invoices', { folioId: folio('García') }).invoices;
  expect(invoice?.lines[0]?.told?.itemLabel).toBe('Breakfast');
  expect(invoice?.party).toEqual({ name: 'Ana García', city: 'Porto' });
  expect(JSON.stringify(hotel.log)).not.toContain('Ana');
});
