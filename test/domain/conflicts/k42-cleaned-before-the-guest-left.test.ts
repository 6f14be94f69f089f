import type { HotelCommand } from '#domain/hotel.ts';
import { bookRoom, checkIn, checkOut, day, nights, noonPlus, room, today } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks, type Said } from '#test/support/two-desks.ts';

const cleaned = (minutes: number): HotelCommand => ({
  type: 'FinishCleaning',
  roomId: room('101'),
  finishedAt: noonPlus(minutes),
});
const garcíaLeavesToday = [
  [bookRoom('García', nights('05-01', '05-03'), { roomId: room('101') }), { businessDate: day('05-01') }],
  [checkIn('García', '101'), { businessDate: day('05-01'), at: noonPlus(-3000) }],
] as const;
const leavesAt = (minutes: number): Said => [checkOut('García'), { at: noonPlus(minutes), businessDate: today }];

test('K42: a room that was cleaned before the guest left it is dirty, in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(garcíaLeavesToday, leavesAt(30), cleaned(10));
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.conditionOf('101')).toBe('dirty');
    expect(server.cases).toEqual([]);
    expect(server.hotel.cleaningSteps.get(room('101'))).toEqual({ step: 'finished', at: noonPlus(10) });
  }
});

test('K42: a room that was cleaned after the guest left it is clean, in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(garcíaLeavesToday, leavesAt(30), cleaned(60));
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.conditionOf('101')).toBe('clean');
    expect(server.cases).toEqual([]);
  }
});
