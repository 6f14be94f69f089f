import { expect, test } from 'vitest';
import { day, suite } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';
import { hotel as hotelQuery } from '#read-models/hotel/hotel-query.ts';

test('the card of the hotel has its types, its rooms in order and the people who work there', () => {
  const hotel = new FoldedHotel({ type: 'AllowOverbooking', roomTypeId: suite, limit: 1 });
  expect(hotel.ask('Hotel', {})).toMatchObject({
    name: 'Hotel Aurora',
    timeZone: 'Europe/Madrid',
    currency: 'EUR',
    businessDate: day('05-03'),
    roomTypes: [
      { code: 'DBL', rooms: 4, overbookingLimit: 0, sleeps: 2, standardPriceMinor: 9000 },
      { code: 'SUI', rooms: 2, overbookingLimit: 1 },
    ],
    staff: [{ name: 'Ada', roles: ['receptionist'] }],
  });
  expect(hotel.ask('Hotel', {})?.rooms.map(({ number }) => number)).toEqual(['101', '102', '103', '104', '201', '202']);
});

test('a hotel that is not set up yet has no card', () => {
  expect(hotelQuery({ deviceScope: 'desk', businessDate: day('05-03'), rows: () => new Map() })).toBeUndefined();
});
