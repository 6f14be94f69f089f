import { expect, test } from 'vitest';
import type { TypeOffer } from '#contract/availability.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import {
  assignRoom,
  bookRoom,
  checkIn,
  closeRoom,
  doubleRoom,
  nights,
  reservationOf,
  room,
  suite,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const stay = nights('05-30', '06-02');
const offers = (hotel: FoldedHotel, except?: ReservationId): readonly TypeOffer[] =>
  hotel.ask('Availability', { stay, ...(except ? { except } : {}) });
const numbers = (offer: TypeOffer | undefined): readonly string[] => (offer?.rooms ?? []).map(({ number }) => number);

test('an empty hotel offers every room at its standard price', () => {
  const [double, suites] = offers(new FoldedHotel());
  expect(double).toMatchObject({
    name: 'Double',
    sleeps: 2,
    free: 4,
    nightlyMinor: [9000, 9000, 9000],
    totalMinor: 27_000,
  });
  expect(numbers(double)).toEqual(['101', '102', '103', '104']);
  expect(suites).toMatchObject({ roomTypeId: suite, free: 2, totalMinor: 45_000 });
});

test('nights that have a price of their own cost that, across the turn of the month', () => {
  const hotel = new FoldedHotel(
    { type: 'PriceNights', roomTypeId: doubleRoom, nights: nights('05-31', '06-02'), priceMinor: 12_000 },
    { type: 'PriceNights', roomTypeId: doubleRoom, nights: nights('06-01', '06-02'), priceMinor: 13_000 },
  );
  expect(offers(hotel)[0]).toMatchObject({ nightlyMinor: [9000, 12_000, 13_000], totalMinor: 34_000 });
});

test('the fullest night decides how many are free; booked stays without a room take none in particular', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-30', '05-31')),
    bookRoom('Müller', nights('05-31', '06-01'), { roomId: room('101') }),
    bookRoom('Rossi', nights('05-31', '06-05')),
  );
  const [double] = offers(hotel);
  expect(double?.free).toBe(2);
  expect(numbers(double)).toEqual(['102', '103', '104']);
});

test('a stay that is moved does not stand in its own way, in the type it is counted in', () => {
  const hotel = new FoldedHotel(bookRoom('García', stay), assignRoom('García', '201'));
  const own = reservationOf('García');
  expect(offers(hotel).map(({ free }) => free)).toEqual([4, 1]);
  expect(offers(hotel, own).map(({ free }) => free)).toEqual([4, 2]);
  expect(numbers(offers(hotel)[1])).toEqual(['202']);
  expect(numbers(offers(hotel, own)[1])).toEqual(['201', '202']);
});

test('more promises than rooms are shown as less than none', () => {
  const hotel = new FoldedHotel({ type: 'AllowOverbooking', roomTypeId: suite, limit: 1 });
  for (const guest of ['García', 'Müller', 'Rossi']) hotel.happens(bookRoom(guest, stay, { roomTypeId: suite }));
  expect(offers(hotel)[1]?.free).toBe(-1);
});

test('a closed room is not offered; one that somebody is still in is, and says so', () => {
  const hotel = new FoldedHotel(
    closeRoom('101', nights('06-01', '06-02')),
    bookRoom('García', nights('05-03', '05-30'), { roomId: room('102') }),
    checkIn('García', '102'),
  );
  const [double] = offers(hotel);
  expect(double?.free).toBe(3);
  expect(double?.rooms.map(({ number, occupied }) => [number, occupied])).toEqual([
    ['102', true],
    ['103', false],
    ['104', false],
  ]);
});

test('a day use has the price of its day, and any room that is not closed', () => {
  const hotel = new FoldedHotel(closeRoom('101', nights('05-30', '06-02')));
  const [double] = hotel.ask('Availability', { stay: nights('05-31', '05-31') });
  expect(double).toMatchObject({ nightlyMinor: [9000], totalMinor: 9000, free: 3 });
});
