import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { bookRoom, checkIn, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { addBreakfast, charge, deposit, folio, openAccount, pay, transfer } from '#test/support/money.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '101'), addBreakfast];
const secondBill: HotelCommand = {
  type: 'OpenFolio',
  folioId: folio('second bill'),
  kind: 'guest',
  label: 'Extras',
  reservationId: reservationOf('García'),
};

test('a stay owes what all its bills owe together; what a company pays is not the guest’s', () => {
  const hotel = new FoldedHotel(...inHouse, openAccount('Acme'), secondBill);
  hotel.happens(charge('1', 'García'), charge('2', 'García'), charge('3', 'García'));
  hotel.happens(transfer('2', 'García', 'second bill'), transfer('3', 'García', 'Acme'));
  expect(hotel.ask('StayBalances', {})).toEqual([
    { reservationId: reservationOf('García'), balanceMinor: 3000, depositsMinor: 0 },
  ]);
});

test('who has paid is not on the list, and a deposit that is held is', () => {
  const hotel = new FoldedHotel(...inHouse, charge('1', 'García'), pay('card', 'García', 1500));
  expect(hotel.ask('StayBalances', {})).toEqual([]);
  hotel.happens(bookRoom('Müller', nights('05-10', '05-12')), deposit('ahead', 'Müller', 4000));
  expect(hotel.ask('StayBalances', {})).toEqual([
    { reservationId: reservationOf('Müller'), balanceMinor: 0, depositsMinor: 4000 },
  ]);
});
