import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { compensate } from '#page/client/compensations.ts';
import { day, doubleRoom, nights } from '#test/support/hotel-aurora.ts';
import { addNonRefundable, nonRefundable } from '#test/support/rates-of-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const asked = { from: day('05-04'), days: 14 };
const price = (priceMinor: number, arrival: string, departure: string, more = {}) =>
  ({ type: 'PriceNights', roomTypeId: doubleRoom, nights: nights(arrival, departure), priceMinor, ...more }) as const;

/** The prices of all lines, night by night. */
const pricesOf = (hotel: FoldedHotel) =>
  hotel
    .ask('RatesGrid', asked)
    .types.map(({ plans }) => plans.map(({ cells }) => cells.map(({ priceMinor, isSet }) => [priceMinor, isSet])));

test.each<[string, HotelCommand]>([
  ['a price over a priced and an unpriced night', price(20_000, '05-05', '05-12')],
  ['a price on weekends', price(20_000, '05-04', '05-18', { weekdays: [5, 6] })],
  ['a price in a derived plan', price(20_000, '05-05', '05-12', { ratePlanId: nonRefundable })],
  ['prices that were withdrawn', { type: 'WithdrawPrices', roomTypeId: doubleRoom, nights: nights('05-04', '05-18') }],
])('%s is taken back to exactly what was there', (_, command) => {
  const hotel = new FoldedHotel(
    addNonRefundable,
    price(10_000, '05-06', '05-09'),
    price(11_000, '05-08', '05-10'),
    price(9500, '05-07', '05-08', { ratePlanId: nonRefundable }),
  );
  const before = pricesOf(hotel);
  const back = compensate(command, { rates: hotel.ask('RatesGrid', asked) });
  hotel.happens(command);
  expect(pricesOf(hotel)).not.toEqual(before);
  hotel.happens(...back);
  expect(pricesOf(hotel)).toEqual(before);
});
