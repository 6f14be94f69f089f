import { expect, test } from 'vitest';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import type { InvoiceId, SeriesId } from '#domain/kernel/identifiers.ts';
import { bookRoom, checkIn, device, guestId, nights } from '#test/support/hotel-aurora.ts';
import { addBreakfast, charge, folio } from '#test/support/money.ts';
import { twoDesks, type Server } from '#test/support/two-desks.ts';

const front = 'front' as SeriesId;
const back = 'back' as SeriesId;
const open = (seriesId: SeriesId, prefix: string): HotelCommand => ({ type: 'OpenInvoiceSeries', seriesId, prefix });
const issue = (invoice: string, seriesId: SeriesId, guest: string): HotelCommand => ({
  type: 'IssueInvoice',
  invoiceId: invoice as InvoiceId,
  seriesId,
  folioId: folio(guest),
  billTo: guestId(guest),
});
const past = [
  bookRoom('García', nights('05-03', '05-05')),
  checkIn('García', '101'),
  bookRoom('Müller', nights('05-03', '05-05')),
  checkIn('Müller', '102'),
  addBreakfast,
  charge('breakfast 1', 'García'),
  charge('breakfast 2', 'Müller'),
  open(front, 'F-'),
  [open(back, 'B-'), { device: device('back office') }] as const,
];

function numbersOf({ log }: Server): readonly string[] {
  return log.flatMap((event) => (isNumbered(event) ? [`${event.seriesId} ${event.number}`] : [])).toSorted();
}
function isNumbered(event: HotelEvent): event is Extract<HotelEvent, { readonly number: number; seriesId: SeriesId }> {
  return event.type === 'InvoiceIssued' || event.type === 'CreditNoteIssued';
}

test('K55: two desks that issue at once each give out the first number of their own series, in either order', () => {
  const desks = twoDesks(past, issue('one', front, 'García'), issue('two', back, 'Müller'));
  for (const server of Object.values(desks)) {
    expect(numbersOf(server)).toEqual(['back 1', 'front 1']);
    expect(server.cases).toEqual([]);
  }
  const series = Object.values(desks).map(({ hotel }) => [...hotel.invoiceSeries.values()]);
  expect(series[0]).toEqual(series[1]);
});

test('K55: one bill is on one invoice: the desk that comes second is told so, and its number is not spent', () => {
  const desks = twoDesks(past, issue('one', front, 'García'), issue('two', back, 'García'));
  expect(numbersOf(desks.frontDeskFirst)).toEqual(['front 1']);
  expect(numbersOf(desks.backOfficeFirst)).toEqual(['back 1']);
  for (const server of Object.values(desks)) {
    const refused = server.log.filter(({ type }) => type === 'CommandRefused');
    expect(refused).toEqual([{ type: 'CommandRefused', refusal: { code: 'empty-folio', folioId: folio('García') } }]);
    expect(server.cases).toEqual([]);
    server.afterwards([issue('three', back, 'Müller'), { device: device('back office') }]);
    expect(numbersOf(server).filter((number) => number.startsWith('back'))).not.toContain('back 3');
  }
  expect(numbersOf(desks.frontDeskFirst)).toEqual(['back 1', 'front 1']);
  expect(numbersOf(desks.backOfficeFirst)).toEqual(['back 1', 'back 2']);
});

test('K55: a line that is on an invoice stays as it is, though a desk had struck it through meanwhile', () => {
  const strike: HotelCommand = { type: 'VoidPosting', postingId: 'breakfast 1' as never, reason: 'mistake' };
  const { frontDeskFirst, backOfficeFirst } = twoDesks(past, issue('one', front, 'García'), strike);
  expect(frontDeskFirst.log.map(({ type }) => type)).toEqual(['InvoiceIssued', 'CommandHadNoEffect']);
  expect(backOfficeFirst.log.map(({ type }) => type)).toEqual(['PostingVoided', 'CommandRefused']);
});

test('K55: nobody gives out a number of another desk’s series', () => {
  const { frontDeskFirst } = twoDesks(past, issue('one', front, 'García'), issue('two', back, 'Müller'));
  frontDeskFirst.afterwards(charge('breakfast 3', 'García')).afterwards(issue('three', back, 'García'));
  expect(frontDeskFirst.log.at(-1)).toMatchObject({ type: 'CommandRefused', refusal: { code: 'series-not-owned' } });
  expect(numbersOf(frontDeskFirst)).toEqual(['back 1', 'front 1']);
});
