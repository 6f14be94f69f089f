import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { roomChargesDue } from '#domain/folios/room-charges.ts';
import { aurora } from '#test/support/given.ts';
import { bookRoom, checkIn, day, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { balanceOf, pay, posting } from '#test/support/money.ts';
import { Server } from '#test/support/two-desks.ts';

const lastDay = { businessDate: day('05-05') };
const leaves: HotelCommand = { type: 'CheckOutGuest', reservationId: reservationOf('García') };
const settled = [
  bookRoom('García', nights('05-03', '05-05')),
  checkIn('García', '101'),
  pay('payment', 'García', 18_000),
];

test('K29: night audit charges each night of who is in house, and by a name that every desk gives it', () => {
  const due = roomChargesDue(aurora(...settled), day('05-03'));
  expect(due.map(({ postingId, businessDate }) => [postingId, businessDate])).toEqual([
    [posting(`room:García:${day('05-03')}`), day('05-03')],
  ]);
  expect(roomChargesDue(aurora(...settled, ...due), day('05-03'))).toEqual([]);
});

test('K29: a night that night audit charged is not charged again at check-out', () => {
  const audited = new Server(aurora(...settled, ...roomChargesDue(aurora(...settled), day('05-03'))));
  audited.afterwards([leaves, lastDay]);
  expect(balanceOf(audited.hotel, 'García')).toBe(0);
  expect(audited.log.filter(({ type }) => type === 'RoomChargePosted')).toHaveLength(1);
});

test('K29: two desks that see one guest off charge each night once', () => {
  const server = new Server(aurora(...settled));
  server.afterwards([leaves, lastDay]).afterwards([leaves, lastDay]);
  expect(balanceOf(server.hotel, 'García')).toBe(0);
});

test('K29: who is not in house, and a night outside the stay, is not charged', () => {
  expect(roomChargesDue(aurora(bookRoom('García', nights('05-03', '05-05'))), day('05-03'))).toEqual([]);
  expect(roomChargesDue(aurora(...settled), day('05-05'))).toEqual([]);
});
