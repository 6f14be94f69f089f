import { expect, test } from 'vitest';
import { guestFolioId, folioBalance } from '#domain/folios/folio.ts';
import { aurora, given } from '#test/support/given.ts';
import type { InvoiceId, SeriesId } from '#domain/kernel/identifiers.ts';
import {
  bookRoom,
  cancel,
  checkIn,
  day,
  guestId,
  markNoShow,
  nights,
  reservationOf,
} from '#test/support/hotel-aurora.ts';
import type { Past } from '#test/support/given.ts';
import { applyFlexible, defineFlexible } from '#test/support/rates-of-aurora.ts';

// Agreed: free until two days before the arrival, then the first night; the whole stay for who does not come.
const booked = [defineFlexible, applyFlexible, bookRoom('García', nights('05-03', '05-06'))];
const reinstate = { type: 'ReinstateReservation', reservationId: reservationOf('García') } as const;
const owedAfter = (...past: readonly Past[]) => {
  const hotel = aurora(...booked, ...past);
  return folioBalance(hotel, guestFolioId(reservationOf('García')));
};

test('who cancels too late owes the fee that was agreed, and the line says what for', () => {
  expect(owedAfter(cancel('García'))).toBe(9000);
  given(...booked)
    .when(cancel('García'))
    .emits(
      {
        type: 'ReservationCancelled',
        reservationId: reservationOf('García'),
        stay: nights('05-03', '05-06'),
        reason: 'guest-asked',
      },
      {
        type: 'FeePosted',
        postingId: 'cancelFee:García' as never,
        folioId: guestFolioId(reservationOf('García')),
        reservationId: reservationOf('García'),
        fee: 'cancellation',
        grossMinor: 9000,
        netMinor: 9000,
        taxes: [],
        businessDate: day('05-03'),
      },
    );
});

test('who cancels in time, and whom the hotel cancels, owes nothing; nor where the house waives it', () => {
  const later = bookRoom('García', nights('05-13', '05-16'));
  const inTime = aurora(defineFlexible, applyFlexible, later, cancel('García'));
  expect(folioBalance(inTime, guestFolioId(reservationOf('García')))).toBe(0);
  expect(owedAfter({ ...cancel('García'), reason: 'hotel' } as Past)).toBe(0);
  expect(owedAfter({ ...cancel('García'), waivesFee: true } as Past)).toBe(0);
});

test('a hold that is given up costs nothing', () => {
  const { type: _, ...wish } = bookRoom('García', nights('05-03', '05-06'));
  const held = { ...wish, type: 'HoldRoom', heldUntil: day('05-03') } as const;
  const hotel = aurora(defineFlexible, applyFlexible, held, cancel('García'));
  expect(folioBalance(hotel, guestFolioId(reservationOf('García')))).toBe(0);
});

test('who does not come owes the whole stay', () => {
  expect(owedAfter(markNoShow('García'))).toBe(27_000);
});

test('a stay that is taken up again owes nothing, on the same day and later; given up once more, it does', () => {
  const tomorrow = { businessDate: day('05-04') };
  expect(owedAfter(cancel('García'), reinstate)).toBe(0);
  expect(owedAfter(cancel('García'), [reinstate, tomorrow])).toBe(0);
  expect(owedAfter(cancel('García'), reinstate, cancel('García'))).toBe(9000);
});

test('K11: a guest who comes after all does not owe the fee of one who did not', () => {
  expect(owedAfter(markNoShow('García'), reinstate, checkIn('García', '101'))).toBe(0);
});

test('the house may ask for another fee than the agreed one, or for none, of who cancels and who does not come', () => {
  expect(owedAfter({ ...cancel('García'), feeMinor: 2500 } as Past)).toBe(2500);
  expect(owedAfter({ ...markNoShow('García'), feeMinor: 2500 } as Past)).toBe(2500);
  expect(owedAfter({ ...markNoShow('García'), feeMinor: 0 } as Past)).toBe(0);
  for (const feeMinor of [-1, 0.5]) {
    given(...booked)
      .when({ type: 'MarkNoShow', reservationId: reservationOf('García'), feeMinor })
      .refused('amount-invalid', { amountMinor: feeMinor });
    given(...booked)
      .when({ type: 'CancelReservation', reservationId: reservationOf('García'), reason: 'guest-asked', feeMinor })
      .refused('amount-invalid');
  }
});

test('a fee that is on an invoice is not struck when the stay is taken up again: it is taken off after it', () => {
  const invoice = {
    type: 'IssueInvoice',
    invoiceId: 'one' as InvoiceId,
    seriesId: 'series' as SeriesId,
    folioId: guestFolioId(reservationOf('García')),
    billTo: guestId('García'),
  } as const;
  const series = { type: 'OpenInvoiceSeries', seriesId: 'series' as SeriesId, prefix: 'A-' } as const;
  const hotel = aurora(...booked, cancel('García'), series, invoice, reinstate);
  expect(hotel.postings.get('cancelFee:García' as never)?.isGone).toBeUndefined();
  expect(folioBalance(hotel, guestFolioId(reservationOf('García')))).toBe(0);
});
