import { expect, test } from 'vitest';
import { bookRoom, checkIn, checkOut, day, moveGuest, nights, noonPlus } from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const arrived = { businessDate: day('05-02') };
const leavingToday = [
  [bookRoom('García', nights('05-02', '05-03')), arrived],
  [checkIn('García', '101'), arrived],
] as const;

test('K22: a guest who was moved and checked out has left, and both rooms are looked at before anybody gets them', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(
    leavingToday,
    [moveGuest('García', '101', '102'), { at: noonPlus(0) }],
    [checkOut('García'), { at: noonPlus(5) }],
  );
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.stayOf('García')).toBe('checked-out 2026-05-02..2026-05-03 in 101');
    expect(server.conditionOf('101')).toBe('dirty');
    expect(server.conditionOf('102')).toBe('dirty');
    expect(server.cases).toEqual([]);
  }
});
