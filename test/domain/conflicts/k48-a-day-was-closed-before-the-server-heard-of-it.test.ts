import { expect, test } from 'vitest';
import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import { bookRoom, checkIn, day, markNoShow, nights, reservationOf, room, today } from '#test/support/hotel-aurora.ts';
import { addBreakfast, balanceOf, charge, posting } from '#test/support/money.ts';
import { twoDesks, type Server } from '#test/support/two-desks.ts';

const byAudit = { type: 'ChooseDayTurn', turns: { by: 'night-audit' } } as const;
const closeDay = { type: 'CloseBusinessDay', day: today } as const;
const inHouse = [
  byAudit,
  addBreakfast,
  bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') }),
  checkIn('García', '101'),
];

test('K48: what was charged on a day that is closed counts on the open day, and says on which day it was', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(inHouse, closeDay, charge('eggs', 'García'));
  const posted = (server: Server) => server.hotel.postings.get(posting('eggs'));
  expect(posted(frontDeskFirst)?.businessDate).toBe(day('05-04'));
  expect(frontDeskFirst.log).toContainEqual(
    expect.objectContaining({ postingId: 'eggs', businessDate: day('05-04'), originalBusinessDate: today }),
  );
  expect(posted(backOfficeFirst)?.businessDate).toBe(today);
  expect(balanceOf(frontDeskFirst.hotel, 'García')).toBe(balanceOf(backOfficeFirst.hotel, 'García'));
});

test('K48: the day stays closed, nothing is refused, and nobody has to decide anything', () => {
  for (const server of Object.values(twoDesks(inHouse, closeDay, charge('eggs', 'García')))) {
    expect(currentBusinessDate(server.hotel)).toBe(day('05-04'));
    expect(server.cases).toEqual([]);
  }
});

test('K48: a check-in of a closed day is late work, and the open day does not count it', () => {
  const expected = [byAudit, bookRoom('García', nights('05-03', '05-06'), { roomId: room('101') })];
  const close = { ...closeDay, noShows: [reservationOf('García')] };
  const { frontDeskFirst, backOfficeFirst } = twoDesks(expected, close, checkIn('García', '101'));
  expect(frontDeskFirst.log.at(-1)).toEqual({ type: 'WorkRecordedLate', day: today, done: { arrivals: 1 } });
  expect(frontDeskFirst.hotel.dayTally.get('open')?.arrivals).toBe(0);
  expect(frontDeskFirst.stayOf('García')).toBe(backOfficeFirst.stayOf('García'));
  expect(backOfficeFirst.log.some(({ type }) => type === 'WorkRecordedLate')).toBe(false);
});

test('K49: two night auditors close a day once, with the same totals, whoever is heard first', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(inHouse, closeDay, closeDay);
  const closings = (server: Server) => server.log.filter(({ type }) => type === 'BusinessDayClosed');
  expect(closings(frontDeskFirst).length).toBe(1);
  expect(closings(frontDeskFirst)).toEqual(closings(backOfficeFirst));
  expect(frontDeskFirst.cases).toEqual([]);
  expect(currentBusinessDate(frontDeskFirst.hotel)).toBe(day('05-04'));
});

test('K50: an arrival that the night audit gave up, and a colleague gave up too, is a no-show once', () => {
  const expected = [byAudit, bookRoom('García', nights('05-03', '05-06'))];
  const close = { ...closeDay, noShows: [reservationOf('García')] };
  const { frontDeskFirst, backOfficeFirst } = twoDesks(expected, close, markNoShow('García'));
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.log.filter(({ type }) => type === 'GuestMarkedNoShow').length).toBe(1);
    expect(server.cases).toEqual([]);
  }
});
