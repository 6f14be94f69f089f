import { expect, test } from 'vitest';
import type { DailyFigures } from '#contract/daily-report.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import {
  bookRoom,
  cancel,
  changeDates,
  checkIn,
  checkOut,
  day,
  doubleRoom,
  markNoShow,
  moveGuest,
  nights,
  reservationOf,
  room,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const on = (hotel: FoldedHotel, date: string): DailyFigures | undefined =>
  hotel.ask('DailyReport', { from: day(date), days: 1 })[0];
const then = (date: string, command: HotelCommand) => [command, { businessDate: day(date) }] as const;
const undo: HotelCommand = { type: 'UndoCheckIn', reservationId: reservationOf('García') };

test('a guest in house is a room sold, its guests and its price, every night from arrival to departure', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05'), {
      party: { adults: 1, children: 1, infants: 1 },
      nightlyMinor: [8000, 9500],
    }),
    checkIn('García', '101'),
  );
  expect(on(hotel, '05-03')).toEqual({
    day: day('05-03'),
    roomsInProperty: 6,
    roomsSoldPaid: 1,
    roomsComplimentary: 0,
    dayUseStays: 0,
    arrivals: 1,
    departures: 0,
    guestsInHouse: 3,
    bookingsMade: 1,
    cancellations: 0,
    noShows: 0,
    roomRevenueMinor: 8000,
  });
  hotel.happens(then('05-05', checkOut('García')));
  expect(on(hotel, '05-04')).toMatchObject({ roomsSoldPaid: 1, roomRevenueMinor: 9500, arrivals: 0 });
  expect(on(hotel, '05-05')).toMatchObject({ roomsSoldPaid: 0, departures: 1, guestsInHouse: 0 });
});

test('a night without a price is complimentary, and one below zero takes from the revenue', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05'), { nightlyMinor: [0, -638] }),
    checkIn('García', '101'),
  );
  expect(on(hotel, '05-03')).toMatchObject({ roomsSoldPaid: 0, roomsComplimentary: 1, roomRevenueMinor: 0 });
  expect(on(hotel, '05-04')).toMatchObject({ roomsSoldPaid: 0, roomsComplimentary: 1, roomRevenueMinor: -638 });
});

test('a day use is an arrival and a departure, and neither a night nor room revenue', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-03')),
    checkIn('García', '101'),
    checkOut('García'),
  );
  expect(on(hotel, '05-03')).toMatchObject({
    dayUseStays: 1,
    arrivals: 1,
    departures: 1,
    roomsSoldPaid: 0,
    roomsComplimentary: 0,
    guestsInHouse: 0,
    roomRevenueMinor: 0,
  });
});

test('who leaves early has not slept the nights that were given back; who stays longer has', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-07')),
    checkIn('García', '101'),
    then('05-04', changeDates('García', nights('05-03', '05-04'))),
    then('05-04', checkOut('García')),
  );
  expect(on(hotel, '05-03')?.roomsSoldPaid).toBe(1);
  expect([on(hotel, '05-04')?.roomsSoldPaid, on(hotel, '05-06')?.roomRevenueMinor]).toEqual([0, 0]);
  const longer = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-04')),
    checkIn('García', '101'),
    { type: 'PriceNights', roomTypeId: doubleRoom, nights: nights('05-04', '05-05'), priceMinor: 12_345 },
    then('05-04', changeDates('García', nights('05-03', '05-05'))),
  );
  expect(on(longer, '05-04')).toMatchObject({ roomsSoldPaid: 1, roomRevenueMinor: 12_345, guestsInHouse: 2 });
});

test('a check-in that is taken back leaves no figure behind', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-05')));
  const before = hotel.ask('DailyReport', { from: day('05-03'), days: 3 });
  hotel.happens(checkIn('García', '101'), undo);
  expect(hotel.ask('DailyReport', { from: day('05-03'), days: 3 })).toEqual(before);
});

test('a guest who comes a night late has not slept the first one, and arrives on the day of coming', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-06')), then('05-04', checkIn('García', '101')));
  expect(on(hotel, '05-03')).toMatchObject({ roomsSoldPaid: 0, arrivals: 0, guestsInHouse: 0 });
  expect(on(hotel, '05-04')).toMatchObject({ roomsSoldPaid: 1, arrivals: 1, guestsInHouse: 2 });
});

test('a room move changes no figure: the price stays as agreed', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-06')), checkIn('García', '101'));
  const before = hotel.ask('DailyReport', { from: day('05-03'), days: 5 });
  hotel.happens(then('05-04', moveGuest('García', '101', '201')));
  expect(hotel.ask('DailyReport', { from: day('05-03'), days: 5 })).toEqual(before);
});

test('a cancellation counts on the day it was made; a no-show on the arrival, unless the guest comes after all', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-10', '05-12'), { roomId: room('101') }),
    then('05-06', cancel('García')),
    bookRoom('Müller', nights('05-03', '05-06')),
    then('05-04', markNoShow('Müller')),
  );
  expect([on(hotel, '05-06')?.cancellations, on(hotel, '05-10')?.cancellations]).toEqual([1, 0]);
  expect([on(hotel, '05-03')?.noShows, on(hotel, '05-04')?.noShows]).toEqual([1, 0]);
  hotel.happens(then('05-05', { type: 'ReinstateReservation', reservationId: reservationOf('Müller') }));
  expect(on(hotel, '05-03')?.noShows).toBe(0);
});

test('rooms count from the day they were added', () => {
  const hotel = new FoldedHotel(
    then('05-06', { type: 'AddRooms', roomTypeId: doubleRoom, rooms: [{ roomId: room('105'), number: '105' }] }),
  );
  expect(
    hotel.ask('DailyReport', { from: day('05-02'), days: 5 }).map(({ roomsInProperty }) => roomsInProperty),
  ).toEqual([0, 6, 6, 6, 7]);
});
