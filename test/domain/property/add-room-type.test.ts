import { given } from '#test/support/given.ts';
import { givenNoHotel } from '#test/support/given.ts';
import type { AddRoomType } from '#domain/property/add-room-type.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { test } from 'vitest';

const single: AddRoomType = {
  type: 'AddRoomType',
  roomTypeId: 'single' as RoomTypeId,
  name: 'Single',
  code: 'SGL',
  sleeps: 1,
  standardPriceMinor: 6000,
};

test('a room type is added with what it sleeps and what it costs', () => {
  given()
    .when(single)
    .emits({ ...single, type: 'RoomTypeAdded' });
});

test('adding the same type twice changes nothing', () => {
  given(single).when(single).emitsNothing();
});

test('a hotel is set up before it has room types', () => {
  givenNoHotel().when(single).refused('hotel-not-set-up');
});

test('a type has a name and a short form', () => {
  given()
    .when({ ...single, name: '' })
    .refused('name-missing');
  given()
    .when({ ...single, code: ' ' })
    .refused('name-missing');
});

test('two types do not share a short form', () => {
  given()
    .when({ ...single, code: 'DBL' })
    .refused('room-type-code-taken', { typeCode: 'DBL' });
});

test.each([0, -1, 1.5])('a room does not sleep %d guests', (sleeps) => {
  given()
    .when({ ...single, sleeps })
    .refused('sleeps-nobody', { sleeps });
});

test.each([-1, 0.5, Number.NaN])('a night does not cost %d cents', (priceMinor) => {
  given()
    .when({ ...single, standardPriceMinor: priceMinor })
    .refused('price-invalid', { priceMinor });
});
