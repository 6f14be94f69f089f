import { bookRoom, checkIn, nights } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

test('K14: two desks check the same guest into the same room: it happened once, and nobody is asked', () => {
  const twice = twoDesks(
    [bookRoom('García', nights('05-03', '05-05'))],
    checkIn('García', '101'),
    checkIn('García', '101'),
  );
  for (const server of Object.values(twice)) {
    expect(server.log.map(({ type }) => type)).toEqual(['GuestCheckedIn']);
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 101, now in 101');
    expect(server.cases).toEqual([]);
  }
});
