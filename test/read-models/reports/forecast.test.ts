import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Books, ForecastDay } from '#contract/forecast.ts';
import { createHotelState } from '#domain/hotel-state.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { bookRoom, cancel, changeDates, checkIn, day, holdRoom, nights } from '#test/support/hotel-aurora.ts';
import { FIRST_DAY, liveSteps, randomSteps } from '#test/support/random-days.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

vi.setConfig({ testTimeout: 60_000 });

const on = (date: string, command: HotelCommand) => [command, { businessDate: day(date) }] as const;
const night = (hotel: FoldedHotel, date: string, asOf: string): ForecastDay => {
  const [only] = hotel.ask('Forecast', { from: day(date), days: 1, asOf: day(asOf) }, day(asOf));
  if (!only) throw new Error('one day was asked for');
  return only;
};

/** For the night of the 20th: two are booked on the 3rd, one more on the 9th; on the 10th one of them is given up. */
function aNightInMay(): FoldedHotel {
  return new FoldedHotel(
    on('05-03', bookRoom('García', nights('05-20', '05-21'), { nightlyMinor: [8000] })),
    on('05-03', bookRoom('Müller', nights('05-19', '05-22'), { nightlyMinor: [1000, 9000, 1000] })),
    on('05-09', bookRoom('Okafor', nights('05-20', '05-21'), { nightlyMinor: [0] })),
    on('05-10', cancel('García')),
  );
}

test('what is on the books, and what has come since yesterday and since a week', () => {
  expect(night(aNightInMay(), '05-20', '05-10')).toMatchObject({
    books: { sold: 1, complimentary: 1, revenueMinor: 9000 },
    pickup1: { sold: -1, complimentary: 0, revenueMinor: -8000 },
    pickup7: { sold: -1, complimentary: 1, revenueMinor: -8000 },
    roomsInProperty: 6,
    arrivals: 1,
    departures: 0,
    guests: 4,
  });
});

test('the books of an earlier business date stand as they stood then', () => {
  const hotel = aNightInMay();
  expect(night(hotel, '05-20', '05-09').books).toEqual({ sold: 2, complimentary: 1, revenueMinor: 17_000 });
  expect(night(hotel, '05-20', '05-08').books).toEqual({ sold: 2, complimentary: 0, revenueMinor: 17_000 });
  expect(night(hotel, '05-20', '05-02').books).toEqual({ sold: 0, complimentary: 0, revenueMinor: 0 });
});

test('a stay that moves to other nights leaves the books of the old ones on the day on which that was recorded', () => {
  const hotel = new FoldedHotel(
    on('05-03', bookRoom('García', nights('05-30', '06-01'), { nightlyMinor: [8000, 8000] })),
    on('05-05', changeDates('García', nights('05-31', '06-02'))),
  );
  const sold = (asOf: string): readonly number[] =>
    ['05-30', '05-31', '06-01'].map((date) => night(hotel, date, asOf).books.sold);
  expect([sold('05-04'), sold('05-05')]).toEqual([
    [1, 1, 0],
    [0, 1, 1],
  ]);
});

test('what a desk with an older date tells after the others is not on the books before it was heard', () => {
  const hotel = new FoldedHotel(
    on('05-03', bookRoom('García', nights('05-20', '05-21'), { nightlyMinor: [8000] })),
    on('05-05', changeDates('García', nights('05-21', '05-22'))),
    on('05-04', cancel('García')),
  );
  const sold = (asOf: string): readonly number[] =>
    ['05-20', '05-21'].map((date) => night(hotel, date, asOf).books.sold);
  expect([sold('05-04'), sold('05-05')]).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

test('a hold is on nobody’s books until it is confirmed, and a check-in changes none', () => {
  const hotel = new FoldedHotel(on('05-01', holdRoom('García', nights('05-03', '05-04'), '05-03')));
  expect(night(hotel, '05-03', '05-01').books.sold).toBe(0);
  hotel.happens(
    on('05-02', {
      type: 'ConfirmReservation',
      reservationId: bookRoom('García', nights('05-03', '05-04')).reservationId,
    }),
  );
  expect(night(hotel, '05-03', '05-02').pickup1.sold).toBe(1);
  hotel.happens(on('05-03', checkIn('García', '101')));
  expect(night(hotel, '05-03', '05-03').pickup1.sold).toBe(0);
});

test('whatever happens, pickup is the difference of two replays of the log up to two days', () => {
  fc.assert(
    fc.property(randomSteps, fc.integer({ min: -3, max: 40 }), (steps, later) => {
      const hotel = new FoldedHotel();
      liveSteps(hotel, steps);
      const asOf = addDays(FIRST_DAY, later);
      const whole = { from: addDays(FIRST_DAY, -20), days: 120, asOf };
      const [now, yesterday, lastWeek] = [0, -1, -7].map((ago) => replayed(hotel, addDays(asOf, ago)));
      for (const { day: of, books, pickup1, pickup7 } of hotel.ask('Forecast', whole, asOf)) {
        const on = (replay: Map<HotelDay, Books> | undefined): Books => replay?.get(of) ?? NONE;
        expect(books).toEqual(on(now));
        expect(pickup1).toEqual(difference(on(now), on(yesterday)));
        expect(pickup7).toEqual(difference(on(now), on(lastWeek)));
      }
    }),
    { numRuns: 60 },
  );
});

const NONE: Books = { sold: 0, complimentary: 0, revenueMinor: 0 };

/** The decisions' own image of the hotel, from all that was recorded up to a business date and from nothing later. */
function replayed({ log }: FoldedHotel, until: HotelDay): Map<HotelDay, Books> {
  const state = createHotelState();
  for (const { event, businessDate } of log) if (businessDate <= until) evolve(state, event);
  const books = new Map<HotelDay, Books>();
  for (const { stay, nightlyMinor, status } of state.reservations.values()) {
    if (!['reserved', 'in-house', 'checked-out'].includes(status)) continue;
    for (const [index, of] of nightsOf(stay).entries()) {
      const priceMinor = nightlyMinor[index] ?? 0;
      const { sold, complimentary, revenueMinor } = books.get(of) ?? NONE;
      const isSold = priceMinor > 0;
      books.set(of, {
        sold: sold + (isSold ? 1 : 0),
        complimentary: complimentary + (isSold ? 0 : 1),
        revenueMinor: revenueMinor + priceMinor,
      });
    }
  }
  return books;
}

function difference(now: Books, before: Books): Books {
  return {
    sold: now.sold - before.sold,
    complimentary: now.complimentary - before.complimentary,
    revenueMinor: now.revenueMinor - before.revenueMinor,
  };
}
