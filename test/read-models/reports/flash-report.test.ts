import { expect, test } from 'vitest';
import type { FlashPeriod } from '#contract/flash-report.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { bookRoom, checkIn, checkOut, closeRoom, day, markNoShow, nights, today } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const on = (date: string, command: HotelCommand) => [command, { businessDate: day(date) }] as const;

/**
 * Six rooms. On the 3rd: García pays 80, Müller pays 100, Okafor stays for nothing, Tanaka only for the day, Rossi does not
 * come, and 104 is out of order. On the 4th: García pays 95 and nobody else sleeps there.
 */
function threeDaysInMay(): FoldedHotel {
  return new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05'), { nightlyMinor: [8000, 9500] }),
    bookRoom('Müller', nights('05-03', '05-04'), { nightlyMinor: [10_000] }),
    bookRoom('Okafor', nights('05-03', '05-04'), { nightlyMinor: [0] }),
    bookRoom('Rossi', nights('05-03', '05-04'), { nightlyMinor: [7000] }),
    bookRoom('Tanaka', nights('05-03', '05-03')),
    checkIn('García', '101'),
    checkIn('Müller', '102'),
    checkIn('Okafor', '103'),
    closeRoom('104', nights('05-03', '05-04')),
    checkIn('Tanaka', '201'),
    checkOut('Tanaka'),
    on('05-04', markNoShow('Rossi')),
    on('05-04', checkOut('Müller')),
    on('05-04', checkOut('Okafor')),
  );
}

test('a day: two rooms paid of six, one given away, day use and the no-show apart', () => {
  const { day: third } = threeDaysInMay().ask('FlashReport', { day: today });
  expect(third.sums).toEqual({
    days: 1,
    roomNights: 6,
    outOfOrder: 1,
    houseUse: 0,
    sold: 2,
    complimentary: 1,
    dayUse: 1,
    guests: 6,
    arrivals: 4,
    departures: 1,
    bookings: 5,
    cancellations: 0,
    noShows: 1,
    turnaways: 0,
    roomRevenueMinor: 18_000,
  });
  expect(third.ratios).toEqual({
    occupancy: 2 / 6,
    occupancySellable: 2 / 5,
    houseOccupancy: 3 / 6,
    adrMinor: 9000,
    revparMinor: 3000,
    guestsPerRoom: 2,
  });
});

test('a month to date divides its sums and does not average its days', () => {
  const { day: fourth, monthToDate } = threeDaysInMay().ask('FlashReport', { day: day('05-04') });
  expect(fourth.ratios).toMatchObject({ adrMinor: 9500, occupancy: 1 / 6 });
  // Three rooms sold for 275, in twelve room-nights: the average of 90 and 95 would be 92.50.
  expect(monthToDate.sums).toMatchObject({ sold: 3, roomNights: 12, outOfOrder: 1, roomRevenueMinor: 27_500 });
  expect(monthToDate.ratios).toMatchObject({
    adrMinor: 27_500 / 3,
    occupancy: 3 / 12,
    occupancySellable: 3 / 11,
    revparMinor: 27_500 / 12,
  });
});

test('the year so far begins on New Year’s Day, and last year is the same weekday', () => {
  const { yearToDate, lastYear } = threeDaysInMay().ask('FlashReport', { day: day('05-04') });
  expect([yearToDate.from, yearToDate.to, yearToDate.sums.days]).toEqual([day('01-01'), day('05-04'), 124]);
  expect(day('05-04') - lastYear.from).toBe(52 * 7);
  expect(lastYear).toMatchObject({ sums: { days: 1, roomNights: 0 }, ratios: { occupancy: undefined } });
});

test('RevPAR is ADR times occupancy, on the basis of all rooms', () => {
  const { day: one, monthToDate, yearToDate } = threeDaysInMay().ask('FlashReport', { day: day('05-04') });
  for (const period of [one, monthToDate, yearToDate]) expect(productOf(period)).toBeCloseTo(revpar(period), 8);
});

test('a figure that was put right after its day was closed is told', () => {
  const hotel = threeDaysInMay();
  const totals = hotel.ask('DailyReport', { from: today, days: 1 })[0];
  if (!totals) throw new Error('the day has figures');
  const { day: closed, ...then } = totals;
  hotel.happens({ type: 'BusinessDayClosed', day: closed, totals: then });
  expect(hotel.ask('FlashReport', { day: today }).day.restated).toBe(0);
  hotel.happens(bookRoom('Ødegaard', nights('05-08', '05-09')));
  expect(hotel.ask('FlashReport', { day: today }).day.restated).toBe(1);
});

function productOf({ ratios }: FlashPeriod): number {
  return (ratios.adrMinor ?? Number.NaN) * (ratios.occupancy ?? Number.NaN);
}

function revpar({ ratios }: FlashPeriod): number {
  return ratios.revparMinor ?? Number.NaN;
}
