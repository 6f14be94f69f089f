import { bookRoom, cancel, checkIn, markNoShow, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { inWriting } from '#test/support/random-desks.ts';
import { twoDesks } from '#test/support/two-desks.ts';
import type { HotelCommand } from '#domain/hotel.ts';

const garcía = bookRoom('García', nights('05-03', '05-05'));
const walk: HotelCommand = {
  type: 'RelocateGuest',
  reservationId: reservationOf('García'),
  toHotel: 'Hotel Sol',
  nights: 1,
  costMinor: 11_000,
  transport: 'taxi',
};

test('K8: sent to another hotel at one desk and checked in at the other: the guest is here, and people are asked', () => {
  const desks = twoDesks([garcía], walk, checkIn('García', '102'));
  for (const server of Object.values(desks)) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 102, now in 102');
    expect(server.cases).toEqual(['walked-but-in-house: García']);
    expect(server.offers('walked-but-in-house')).toEqual(['keep-as-is', 'undo-check-in:García']);
  }
  expect(inWriting(desks.frontDeskFirst.hotel)).toBe(inWriting(desks.backOfficeFirst.hotel));
});

test.each([0, 1])('K8: option %i ends the case', (index) => {
  const desks = twoDesks([garcía], walk, checkIn('García', '102'));
  for (const server of Object.values(desks)) expect(server.choose('walked-but-in-house', index).cases).toEqual([]);
});

test.each([
  ['cancelled', cancel('García')],
  ['marked as no-show', markNoShow('García')],
])('K8: sent to another hotel at one desk and %s at the other: the guest was walked', (_, other) => {
  const desks = twoDesks([garcía], walk, other);
  for (const server of Object.values(desks)) {
    expect(server.stayOf('García')).toBe('walked 2026-05-03..2026-05-05 without a room');
    expect(server.cases).toEqual([]);
  }
  expect(inWriting(desks.frontDeskFirst.hotel)).toBe(inWriting(desks.backOfficeFirst.hotel));
});
