import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { bookRoom, changeDates, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import { inWriting } from '#test/support/random-desks.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const garcía = bookRoom('García', nights('05-10', '05-12'), { roomId: room('101') });
const alone: HotelCommand = {
  type: 'ChangeParty',
  reservationId: reservationOf('García'),
  party: { adults: 1, children: 0, infants: 0 },
};

test('K5: other dates and another party are both kept, whoever is heard first, and nobody is asked', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(
    [garcía],
    changeDates('García', nights('05-10', '05-14')),
    alone,
  );
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-14 in 101');
    expect(server.hotel.reservations.get(reservationOf('García'))?.party.adults).toBe(1);
    expect(server.cases).toEqual([]);
  }
  expect(inWriting(frontDeskFirst.hotel)).toBe(inWriting(backOfficeFirst.hotel));
});
