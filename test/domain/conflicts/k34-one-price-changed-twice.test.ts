import { expect, test } from 'vitest';
import { bookRoom, doubleRoom, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const priced = (priceMinor: number, arrival: string, departure: string) =>
  ({ type: 'PriceNights', roomTypeId: doubleRoom, nights: nights(arrival, departure), priceMinor }) as const;
const pricedTwice = () => twoDesks([], priced(10_000, '05-10', '05-13'), priced(12_000, '05-11', '05-14'));
const pricesAfter = (server: ReturnType<typeof pricedTwice>['frontDeskFirst']) => {
  server.afterwards(bookRoom('García', nights('05-10', '05-14')));
  return server.hotel.reservations.get(reservationOf('García'))?.nightlyMinor;
};

test('K34: night by night the price stands that arrived last; nights that only one desk priced have its price', () => {
  const { frontDeskFirst, backOfficeFirst } = pricedTwice();
  expect(pricesAfter(frontDeskFirst)).toEqual([10_000, 12_000, 12_000, 12_000]);
  expect(pricesAfter(backOfficeFirst)).toEqual([10_000, 10_000, 10_000, 12_000]);
});

test('K34: both prices are in the history, and nobody is asked', () => {
  for (const server of Object.values(pricedTwice())) {
    expect(server.log.filter(({ type }) => type === 'NightsPriced')).toHaveLength(2);
    expect(server.cases).toEqual([]);
  }
});
