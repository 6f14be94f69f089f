import type { HotelCommand } from '#domain/hotel.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { bookRoom, checkIn, checkOut, day, nights, noonPlus, room } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

const seen = (condition: RoomCondition, minutes: number): HotelCommand => ({
  type: 'ReportRoomCondition',
  roomId: room('101'),
  condition,
  observedAt: noonPlus(minutes),
});

const garcíaLeavesToday = [
  [bookRoom('García', nights('05-01', '05-03'), { roomId: room('101') }), { businessDate: day('05-01') }],
  [checkIn('García', '101'), { businessDate: day('05-01'), at: noonPlus(-3000) }],
] as const;

test.each([
  ['clean', 10, 'dirty', 20, 'dirty'],
  ['clean', 20, 'dirty', 10, 'clean'],
  ['inspected', 10, 'dirty', 20, 'dirty'],
  ['clean', 10, 'inspected', 20, 'inspected'],
  ['clean', 10, 'dirty', 10, 'dirty'],
] as const)('K41: %s seen at %i and %s seen at %i end as %s in either order', (one, at, other, then, end) => {
  const looked = twoDesks([], seen(one, at), seen(other, then));
  for (const server of Object.values(looked)) {
    expect(server.conditionOf('101')).toBe(end);
    expect(server.cases).toEqual([]);
  }
});

test('K41: a guest who leaves after the room was seen clean leaves it dirty, in either order', () => {
  const left = twoDesks(garcíaLeavesToday, [checkOut('García'), { at: noonPlus(30) }], seen('clean', 10));
  for (const server of Object.values(left)) expect(server.conditionOf('101')).toBe('dirty');
});

test('K41: a room that was cleaned after the guest left is clean, in either order', () => {
  const cleaned = twoDesks(garcíaLeavesToday, [checkOut('García'), { at: noonPlus(30) }], seen('clean', 40));
  for (const server of Object.values(cleaned)) expect(server.conditionOf('101')).toBe('clean');
});

test('K41: what was overtaken leaves no trace that would have to be undone', () => {
  const { backOfficeFirst } = twoDesks(
    garcíaLeavesToday,
    [checkOut('García'), { at: noonPlus(30) }],
    seen('clean', 40),
  );
  const conditions = backOfficeFirst.log.filter(({ type }) => type === 'RoomConditionReported');
  expect(conditions).toHaveLength(1);
});
