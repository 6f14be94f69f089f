import { assignRoom, bookRoom, nights } from '#test/support/hotel-aurora.ts';
import type { AssignRoom } from '#domain/reservations/assign-room.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-10', '05-12');
const byRule = (guest: string, number: string): AssignRoom => ({ ...assignRoom(guest, number), automatic: true });

test('K24: a room chosen by hand stands against a rule, in either order, and nobody is asked', () => {
  const chosen = twoDesks([bookRoom('García', stay)], byRule('García', '101'), assignRoom('García', '102'));
  for (const server of Object.values(chosen)) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
    expect(server.cases).toEqual([]);
  }
});

test('K24: a room that a rule gave to one stay goes to the stay that a person chose it for, in either order', () => {
  const booked = [bookRoom('García', stay), bookRoom('Müller', stay)];
  const chosen = twoDesks(booked, byRule('García', '101'), assignRoom('Müller', '101'));
  for (const server of Object.values(chosen)) {
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 in 101');
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 without a room');
    expect(server.cases).toEqual([]);
  }
});

test('K24: a person who has confirmed the choice of a rule is a person', () => {
  const booked = [bookRoom('García', stay), bookRoom('Müller', stay)];
  const chosen = twoDesks(booked, assignRoom('García', '101'), assignRoom('Müller', '101'));
  expect(chosen.frontDeskFirst.cases).toEqual(['room-promised-twice: Müller, García; 101']);
});
