import { expect, test } from 'vitest';
import { assignRoom, bookRoom, lockRoom, nights, reservationOf, room, swapRooms } from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-10', '05-12');
const two = [bookRoom('García', stay, { roomId: room('101') }), bookRoom('Müller', stay, { roomId: room('102') })];
const swap = swapRooms('García', '102', 'Müller', '101');

test('K23: one of two swapped stays was given a third room: it stays there and the other gets its room, in either order', () => {
  const chosen = twoDesks(two, swap, assignRoom('García', '103'));
  for (const server of Object.values(chosen)) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 103');
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 in 101');
    expect(server.cases).toEqual([]);
  }
});

test('K23: the same when it was the other one', () => {
  const chosen = twoDesks(two, swap, assignRoom('Müller', '104'));
  for (const server of Object.values(chosen)) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 in 104');
    expect(server.cases).toEqual([]);
  }
});

test('K23: two desks swap the same two rooms: they are swapped once', () => {
  const chosen = twoDesks(two, swap, swap);
  for (const server of Object.values(chosen)) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 in 101');
  }
});

test('K25: a room that was promised is not swapped, whoever the server hears first', () => {
  const chosen = twoDesks(two, swap, lockRoom('García', '101'));
  for (const server of Object.values(chosen)) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 101');
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 in 102');
    expect(server.hotel.reservations.get(reservationOf('García'))?.doNotMove).toBe(true);
  }
});
