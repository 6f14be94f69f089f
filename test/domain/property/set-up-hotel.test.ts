import { given } from '#test/support/given.ts';
import { givenNoHotel } from '#test/support/given.ts';
import type { SetUpHotel } from '#domain/property/set-up-hotel.ts';
import { test } from 'vitest';

const setUp: SetUpHotel = { type: 'SetUpHotel', name: 'Hotel Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' };

test('a new hotel gets its name, its time zone and its currency', () => {
  givenNoHotel()
    .when(setUp)
    .emits({ ...setUp, type: 'HotelSetUp' });
});

test('setting the same hotel up twice changes nothing', () => {
  given().when(setUp).emitsNothing();
});

test('a hotel that exists is not set up as another', () => {
  given()
    .when({ ...setUp, name: 'Hotel Borealis' })
    .refused('hotel-already-set-up');
  given()
    .when({ ...setUp, timeZone: 'Europe/Oslo' })
    .refused('hotel-already-set-up');
  given()
    .when({ ...setUp, currency: 'NOK' })
    .refused('hotel-already-set-up');
});

test('a hotel has a name', () => {
  givenNoHotel()
    .when({ ...setUp, name: ' ' })
    .refused('name-missing');
});

test('a currency is a code of three letters', () => {
  givenNoHotel()
    .when({ ...setUp, currency: '€' })
    .refused('currency-unknown', { currency: '€' });
});
