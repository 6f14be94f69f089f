import { expect, test } from 'vitest';
import { assignRoom, bookRoom, cancel, lockRoom, nights, room } from '#test/support/hotel-aurora.ts';
import { inWriting } from '#test/support/random-desks.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-10', '05-12');

test('K10: a room that was given to a cancelled stay is free, and nobody is asked, whoever is heard first', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(
    [bookRoom('García', stay)],
    cancel('García'),
    assignRoom('García', '101'),
  );
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.stayOf('García')).toBe('cancelled 2026-05-10..2026-05-12 without a room');
    expect(server.hotel.roomNights.isEmpty).toBe(true);
    expect(server.cases).toEqual([]);
  }
  expect(inWriting(frontDeskFirst.hotel)).toBe(inWriting(backOfficeFirst.hotel));
});

test('K10: the same for a room that was promised for good', () => {
  const booked = [bookRoom('García', stay, { roomId: room('101') })];
  const { frontDeskFirst, backOfficeFirst } = twoDesks(booked, cancel('García'), lockRoom('García', '101'));
  expect(inWriting(frontDeskFirst.hotel)).toBe(inWriting(backOfficeFirst.hotel));
  expect(frontDeskFirst.hotel.roomNights.isEmpty).toBe(true);
});
