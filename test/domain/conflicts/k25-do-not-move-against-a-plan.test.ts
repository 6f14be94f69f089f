import { expect, test } from 'vitest';
import {
  assignRoom,
  bookRoom,
  checkIn,
  lockRoom,
  moveGuest,
  nights,
  reservationOf,
  room,
} from '#test/support/hotel-aurora.ts';
import { aurora } from '#test/support/given.ts';
import { Server, twoDesks } from '#test/support/two-desks.ts';

const booked = [bookRoom('García', nights('05-10', '05-12'), { roomId: room('102') })];

test('K25: the promise of this very room beats a plan to give another, in either order', () => {
  const chosen = twoDesks(booked, lockRoom('García', '102'), assignRoom('García', '103'));
  for (const server of Object.values(chosen)) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
    expect(server.hotel.reservations.get(reservationOf('García'))?.doNotMove).toBe(true);
    expect(server.cases).toEqual([]);
  }
});

test('K25: a guest who has been moved is where they are, in either order', () => {
  const inHouse = [bookRoom('García', nights('05-03', '05-05'), { roomId: room('102') }), checkIn('García', '102')];
  const chosen = twoDesks(inHouse, lockRoom('García', '102'), moveGuest('García', '102', '103'));
  for (const server of Object.values(chosen)) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 103, now in 103');
    expect(server.hotel.reservations.get(reservationOf('García'))?.doNotMove).toBeUndefined();
    expect(server.cases).toEqual([]);
  }
});

test('K25: a room that a rule had chosen, and that was promised then, is not given to another guest', () => {
  const two = [
    bookRoom('García', nights('05-10', '05-12')),
    bookRoom('Müller', nights('05-10', '05-12')),
    { ...assignRoom('García', '102'), automatic: true } as const,
  ];
  const server = new Server(aurora(...two, lockRoom('García', '102'))).afterwards(assignRoom('Müller', '102'));
  expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
  expect(server.cases).toEqual(['room-promised-twice: Müller, García; 102']);
});
