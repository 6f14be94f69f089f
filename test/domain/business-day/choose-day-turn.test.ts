import { expect, test } from 'vitest';
import { currentBusinessDate, postingDate, recordedOn } from '#domain/business-day/business-day.ts';
import { aurora, given, givenNoHotel } from '#test/support/given.ts';
import { day, today } from '#test/support/hotel-aurora.ts';

const byAudit = { type: 'ChooseDayTurn', turns: { by: 'night-audit' } } as const;
const byCalendar = { type: 'ChooseDayTurn', turns: { by: 'calendar' } } as const;

test('a hotel whose day turns with the calendar has no open business day of its own', () => {
  expect(currentBusinessDate(aurora())).toBeUndefined();
  expect(recordedOn(aurora(), { businessDate: day('05-01') })).toEqual({ businessDate: day('05-01') });
});

test('the night audit begins with the day on which it was chosen', () => {
  given()
    .when(byAudit)
    .emits({ type: 'DayTurnChosen', turns: { by: 'night-audit' }, day: today });
  expect(currentBusinessDate(aurora(byAudit))).toBe(today);
});

test('what is so already changes nothing', () => {
  given(byAudit).when(byAudit).emitsNothing();
  given().when(byCalendar).emitsNothing();
});

test('a day that was closed is not opened again by going back to the calendar', () => {
  const closed = { type: 'CloseBusinessDay', day: today } as const;
  const past = [byAudit, closed, byCalendar];
  expect(currentBusinessDate(aurora(...past))).toBeUndefined();
  expect(currentBusinessDate(aurora(...past, byAudit))).toBe(day('05-04'));
});

test('a time at which the day closes by itself does not move the open day', () => {
  const turns = { by: 'night-audit', automaticAt: 180 } as const;
  given([byAudit, {}])
    .when({ type: 'ChooseDayTurn', turns }, { businessDate: day('05-05') })
    .emits({ type: 'DayTurnChosen', turns, day: today });
  given()
    .when({ type: 'ChooseDayTurn', turns: { by: 'night-audit', automaticAt: 1440 } })
    .refused('time-of-day-invalid', { minutes: 1440 });
});

test('there must be a hotel first', () => {
  givenNoHotel().when(byAudit).refused('hotel-not-set-up');
});

test('a hotel may begin with the night audit', () => {
  const setUp = { type: 'SetUpHotel', name: 'Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' } as const;
  givenNoHotel()
    .when({ ...setUp, opensOn: today })
    .emits({ ...setUp, type: 'HotelSetUp', opensOn: today });
});

test('what was done on a closed day is recorded on the open one, with the day it was done on', () => {
  const hotel = aurora(byAudit, { type: 'CloseBusinessDay', day: today });
  expect(postingDate(hotel, { businessDate: today })).toBe(day('05-04'));
  expect(recordedOn(hotel, { businessDate: today })).toEqual({
    businessDate: day('05-04'),
    originalBusinessDate: today,
  });
  expect(recordedOn(hotel, { businessDate: day('05-04') })).toEqual({ businessDate: day('05-04') });
});
