import { expect, test } from 'vitest';
import { addDays, hotelDay } from '#domain/kernel/hotel-day.ts';
import { dayOfInput, dayWords, weekdayOf } from '#page/wording/dates.ts';

const friday = hotelDay(2026, 3, 13);
const plainSpaces = (text: string) => text.replaceAll(/\s/g, ' ');

test('a day is the same day in every time zone', () => {
  expect(dayWords('en-GB').long(friday)).toMatch(/^Friday,? 13 March 2026$/);
  expect(dayWords('en-GB').dayOfMonth(friday)).toBe('13');
});

test('a range names a month once', () => {
  expect(plainSpaces(dayWords('en-GB').range(friday, addDays(friday, 3))).replaceAll(' ', '')).toBe('13–16Mar');
});

test('weekdays count from Sunday, before 1970 too', () => {
  expect(weekdayOf(friday)).toBe(5);
  expect(weekdayOf(hotelDay(1969, 12, 28))).toBe(0);
});

test('the weekend is that of the country', () => {
  expect(dayWords('en-GB').weekend).toEqual(new Set([0, 6]));
});

test('an empty date field is no day', () => {
  expect(dayOfInput(Number.NaN)).toBeUndefined();
  expect(dayOfInput(friday * 86_400_000)).toBe(friday);
});
