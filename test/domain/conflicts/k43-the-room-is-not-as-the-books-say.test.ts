import type { HotelCommand } from '#domain/hotel.ts';
import type { SeenOccupancy } from '#domain/housekeeping/housekeeping-events.ts';
import { bookRoom, checkIn, checkOut, day, nights, noonPlus, room } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks, type Server, type TwoDesks } from '#test/support/two-desks.ts';

const seen = (occupancy: SeenOccupancy, minutes: number, persons?: number): HotelCommand => ({
  type: 'ReportOccupancy',
  roomId: room('101'),
  seen: occupancy,
  ...(persons === undefined ? {} : { persons }),
  observedAt: noonPlus(minutes),
});
const in101 = { roomId: room('101') };
const müllerComesToday = [bookRoom('Müller', nights('05-03', '05-05'), in101)];
const garcíaLeavesToday = [
  [bookRoom('García', nights('05-01', '05-03'), in101), { businessDate: day('05-01') }],
  [checkIn('García', '101'), { businessDate: day('05-01'), at: noonPlus(-3000) }],
] as const;

const inBoth = ({ frontDeskFirst, backOfficeFirst }: TwoDesks): readonly Server[] => [frontDeskFirst, backOfficeFirst];
const discrepancies = ({ hotel }: Server): readonly string[] =>
  [...hotel.discrepancies.values()].map(({ roomId, kind }) => `${kind} in ${roomId}`);
const skipped = { type: 'SkipRoom', roomId: room('102'), reason: 'declined', skippedAt: noonPlus(1) } as const;

test('K43: a room that is empty although the books have a guest in it is a skip, which is no case', () => {
  for (const server of inBoth(twoDesks(garcíaLeavesToday, skipped, seen('vacant', 10)))) {
    expect(discrepancies(server)).toEqual(['skip in 101']);
    expect(server.cases).toEqual([]);
    expect(server.stayOf('García')).toBe('in-house 2026-05-01..2026-05-03 in 101, now in 101');
  }
});

test('K43: the desk checks the guest out whom housekeeping no longer saw: nothing is left to find out, in either order', () => {
  const looked = twoDesks(garcíaLeavesToday, [checkOut('García'), { at: noonPlus(30) }], seen('vacant', 10));
  for (const server of inBoth(looked)) expect(discrepancies(server)).toEqual([]);
});

test('K43: somebody who is seen in a room that the books call vacant is a sleep, until the desk checks them in', () => {
  const looked = twoDesks(müllerComesToday, skipped, seen('occupied', 10, 2));
  for (const server of inBoth(looked)) {
    expect(discrepancies(server)).toEqual(['sleep in 101']);
    expect(discrepancies(server.afterwards(checkIn('Müller', '101')))).toEqual([]);
  }
});

test('K43: a look from before the check-in says nothing of the guest who came after it, in either order', () => {
  const looked = twoDesks(müllerComesToday, [checkIn('Müller', '101'), { at: noonPlus(30) }], seen('vacant', 10));
  for (const server of inBoth(looked)) expect(discrepancies(server)).toEqual([]);
});

test('K43: of two looks at one room the later one stands, in either order', () => {
  const looked = twoDesks(garcíaLeavesToday, seen('vacant', 10), seen('occupied', 20));
  for (const server of inBoth(looked)) expect(discrepancies(server)).toEqual([]);
  const lookedAgain = twoDesks(garcíaLeavesToday, seen('vacant', 20), seen('occupied', 10));
  for (const server of inBoth(lookedAgain)) expect(discrepancies(server)).toEqual(['skip in 101']);
});

test('K43: two guests by the books and three in the room are a discrepancy of persons', () => {
  for (const server of inBoth(twoDesks(garcíaLeavesToday, skipped, seen('occupied', 10, 3)))) {
    expect(discrepancies(server)).toEqual(['person in 101']);
    const answer: HotelCommand = { type: 'ResolveDiscrepancy', roomId: room('101'), outcome: 'visitor' };
    expect(discrepancies(server.afterwards(answer))).toEqual([]);
  }
});
