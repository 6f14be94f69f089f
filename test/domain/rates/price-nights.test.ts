import { given } from '#test/support/given.ts';
import { doubleRoom, nights } from '#test/support/hotel-aurora.ts';
import type { PriceNights } from '#domain/rates/price-nights.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { test } from 'vitest';

const fair: PriceNights = {
  type: 'PriceNights',
  roomTypeId: doubleRoom,
  nights: nights('05-08', '05-10'),
  priceMinor: 18_000,
};

test('nights of a type get a price', () => {
  given()
    .when(fair)
    .emits({ ...fair, type: 'NightsPriced' });
});

test('the same price again changes nothing', () => {
  given(fair).when(fair).emitsNothing();
});

test('a price for more nights than before is a new price', () => {
  const longer = { ...fair, nights: nights('05-08', '05-11') };
  given(fair)
    .when(longer)
    .emits({ ...longer, type: 'NightsPriced' });
});

test('a price is for a type that the hotel has', () => {
  given()
    .when({ ...fair, roomTypeId: 'penthouse' as RoomTypeId })
    .refused('unknown-room-type');
});

test('a price is for at least one night', () => {
  given()
    .when({ ...fair, nights: nights('05-08', '05-08') })
    .refused('no-nights');
});

test.each([-1, 0.5])('a night does not cost %d cents', (priceMinor) => {
  given()
    .when({ ...fair, priceMinor })
    .refused('price-invalid', { priceMinor });
});
