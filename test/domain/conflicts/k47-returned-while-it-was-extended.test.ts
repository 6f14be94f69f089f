import { expect, test } from 'vitest';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import {
  assignRoom,
  bookRoom,
  changeClosure,
  closeRoom,
  closure,
  nights,
  noonPlus,
  returnRoom,
} from '#test/support/hotel-aurora.ts';
import { twoDesks, type Server } from '#test/support/two-desks.ts';

const planned = nights('05-05', '05-08');
const longer = nights('05-05', '05-12');
const closed = [closeRoom('101', planned, 'pipe')];
const nightsClosed = ({ hotel }: Server): Interval | undefined => hotel.closures.get(closure('pipe'))?.nights;

test('K47: who looked later says that it needs longer: the room stays closed, whoever is heard first', () => {
  const desks = twoDesks(closed, returnRoom('pipe', planned, 0), changeClosure('pipe', planned, longer, 30));
  for (const server of Object.values(desks)) {
    expect(nightsClosed(server)).toEqual(longer);
    expect(server.hotel.endedClosures.size).toBe(0);
    expect(server.cases).toEqual([]);
  }
});

test('K47: who looked later says that it works: the room is back in service, whoever is heard first', () => {
  const desks = twoDesks(closed, returnRoom('pipe', planned, 30), changeClosure('pipe', planned, longer, 0));
  for (const server of Object.values(desks)) {
    expect(nightsClosed(server)).toBeUndefined();
    expect(server.hotel.closedNights.size).toBe(0);
    expect(server.cases).toEqual([]);
  }
});

test('K47: of two who say how long it takes, the later look stands; of two at one moment the longer time', () => {
  const shorter = nights('05-05', '05-06');
  const later = twoDesks(
    closed,
    changeClosure('pipe', planned, longer, 0),
    changeClosure('pipe', planned, shorter, 30),
  );
  for (const server of Object.values(later)) expect(nightsClosed(server)).toEqual(shorter);
  const at = { at: noonPlus(0) };
  const together = twoDesks(closed, changeClosure('pipe', planned, longer), [
    changeClosure('pipe', planned, shorter),
    at,
  ]);
  for (const server of Object.values(together)) expect(nightsClosed(server)).toEqual(longer);
});

test('K47 with K44: who was given a night that the room needs is without it, and it is one case', () => {
  const past = [...closed, bookRoom('García', nights('05-09', '05-11'))];
  const desks = twoDesks(past, assignRoom('García', '101'), changeClosure('pipe', planned, longer, 30));
  for (const server of Object.values(desks)) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-09..2026-05-11 without a room');
    expect(server.cases).toEqual(['displaced-by-closure: García; 101']);
    expect(nightsClosed(server)).toEqual(longer);
  }
});
