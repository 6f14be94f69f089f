import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  civilDay,
  formatHotelDay,
  hotelDay,
  monthOf,
  monthsOf,
  nightsOf,
  parseHotelDay,
  type HotelDay,
} from '#domain/kernel/hotel-day.ts';

const MS_PER_DAY = 86_400_000;
const days = fc.integer({ min: -25_000, max: 80_000 }).map((day) => day as HotelDay);
const stays = fc
  .tuple(days, fc.nat(400))
  .map(([arrival, nights]) => ({ arrival, departure: addDays(arrival, nights) }));

/** The calendar that everybody else uses. */
const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

test('a day is written as the calendar writes it, and read back', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(formatHotelDay(day)).toBe(isoDay(day));
      expect(parseHotelDay(isoDay(day))).toBe(day);
    }),
  );
});

test('a day has the year, month and day of month that the calendar says', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * MS_PER_DAY);
      const { year, month, dayOfMonth } = civilDay(day);
      expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(hotelDay(year, month, dayOfMonth)).toBe(day);
    }),
  );
});

test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00', ''])(
  '“%s” is no day',
  (text) => {
    expect(parseHotelDay(text)).toBeUndefined();
  },
);

test('a leap day is a day', () => {
  expect(parseHotelDay('2016-02-29')).toBe(hotelDay(2016, 2, 29));
  expect(addDays(hotelDay(2016, 2, 29), 1)).toBe(hotelDay(2016, 3, 1));
});

test('a stay has as many nights as days lie between arrival and departure, one after the other', () => {
  fc.assert(
    fc.property(stays, (stay) => {
      const nights = nightsOf(stay);
      expect(nights).toHaveLength(stay.departure - stay.arrival);
      nights.forEach((night, index) => expect(night).toBe(stay.arrival + index));
    }),
  );
});

test('the months of a stay are those of its nights and of its departure day, in order', () => {
  fc.assert(
    fc.property(stays, (stay) => {
      const all = [...nightsOf(stay), stay.departure].map(monthOf);
      expect(monthsOf(stay)).toEqual([...new Set(all)]);
    }),
  );
});
