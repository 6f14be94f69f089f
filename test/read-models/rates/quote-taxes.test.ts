import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpostedNightCharges } from '#domain/folios/room-charges.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { TaxRuleId } from '#domain/kernel/identifiers.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import { bookRoom, day, nights, reservationOf, today } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const stay = nights('05-10', '05-12');
const family = { adults: 2, children: 1, infants: 0, childAges: [9] };

const tax = (code: string, basisPoints: number, isIncluded: boolean, from = '01-01'): HotelCommand => ({
  type: 'AddTaxRule',
  taxRuleId: `${code} ${basisPoints} ${from}` as TaxRuleId,
  code,
  from: day(from),
  basisPoints,
  isIncluded,
  appliesTo: ['lodging'],
});
const cityTax = (amountMinor: number, more: { exemptBelowAge?: number; nightsAtMost?: number } = {}): HotelCommand => ({
  type: 'AddCityTax',
  taxRuleId: `city ${amountMinor}` as TaxRuleId,
  code: 'City tax',
  from: day('01-01'),
  amountMinor,
  ...more,
});
const couple = { adults: 2, children: 0, infants: 0 };
const taxesOf = (hotel: FoldedHotel, more: { agreedMinor?: number; party?: Party } = {}) =>
  hotel.ask('Quote', { stay, party: family, ...more })[0]?.plans[0]?.taxes;

test('a guest is told night by night and in all what is in the price, what comes on top, and what the city wants', () => {
  const hotel = new FoldedHotel(
    tax('VAT', 1000, true),
    tax('Spa levy', 200, false),
    cityTax(250, { exemptBelowAge: 12 }),
  );
  const night = { priceMinor: 9000, netMinor: 8182, includedMinor: 818, onTopMinor: 164, cityTaxMinor: 500 };
  const taxes = taxesOf(hotel);
  expect(taxes?.nights).toMatchObject([
    { night: day('05-10'), ...night, dueMinor: 9664 },
    { night: day('05-11'), ...night, dueMinor: 9664 },
  ]);
  expect(taxes).toMatchObject({ priceMinor: 18_000, includedMinor: 1636, onTopMinor: 328, cityTaxMinor: 1000 });
  expect(taxes?.dueMinor).toBe(19_328);
  expect(taxes?.taxes).toEqual([
    { code: 'VAT', basisPoints: 1000, taxMinor: 1636, isIncluded: true },
    { code: 'Spa levy', basisPoints: 200, taxMinor: 328, isIncluded: false },
  ]);
});

test('a rate that changes during the stay is told by the night', () => {
  const hotel = new FoldedHotel(tax('VAT', 1000, true), tax('VAT', 2000, true, '05-11'));
  expect(taxesOf(hotel)?.nights.map(({ includedMinor }) => includedMinor)).toEqual([818, 1500]);
});

test('a price that was agreed is told with its own taxes', () => {
  const hotel = new FoldedHotel(tax('VAT', 1000, true));
  expect(taxesOf(hotel, { agreedMinor: 5500 })).toMatchObject({ dueMinor: 11_000, includedMinor: 1000 });
});

test('of two rates that were typed for one day the later one holds, whatever they are called', () => {
  const second = { ...tax('VAT', 2000, true), taxRuleId: 'a' } as HotelCommand;
  expect(taxesOf(new FoldedHotel(tax('VAT', 1000, true), second))?.includedMinor).toBe(3000);
});

test('whatever the taxes, what is told on the phone is what the nights are charged with', () => {
  const basisPoints = fc.integer({ min: 0, max: 2500 });
  const rules = fc.array(fc.tuple(fc.constantFrom('VAT', 'Levy', 'GST'), basisPoints, fc.boolean()), { maxLength: 5 });
  const city = fc.record({ amountMinor: fc.nat(500), nightsAtMost: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(rules, city, fc.nat(20_000), (taxes, { amountMinor, nightsAtMost }, agreedMinor) => {
      const commands = taxes.map(([code, rate, isIncluded], index) =>
        tax(code, rate, isIncluded, `0${1 + (index % 6)}-01`),
      );
      const hotel = new FoldedHotel(...commands, cityTax(amountMinor, { nightsAtMost }));
      const told = taxesOf(hotel, { agreedMinor, party: couple });
      const reservationId = reservationOf('García');
      const sold = { party: couple, nightlyMinor: [agreedMinor, agreedMinor], exceptionReason: 'long-stay' } as const;
      hotel.happens(bookRoom('García', stay, { reservationId, ...sold }));
      const reservation = hotel.state.reservations.get(reservationId);
      const charges = reservation ? unpostedNightCharges(hotel.state, reservation, { businessDate: today }) : [];
      expect(told?.dueMinor).toBe(charges.reduce((sum, { grossMinor }) => sum + grossMinor, 0));
    }),
    { numRuns: 60 },
  );
});
