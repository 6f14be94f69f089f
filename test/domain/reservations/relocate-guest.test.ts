import { given } from '#test/support/given.ts';
import { bookRoom, cancel, checkIn, day, nights, reservationOf, room, waitFor } from '#test/support/hotel-aurora.ts';
import type { RelocateGuest } from '#domain/reservations/relocate-guest.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const reservationId = reservationOf('García');
const garcía = bookRoom('García', stay, { roomId: room('102') });
const walk: RelocateGuest = {
  type: 'RelocateGuest',
  reservationId,
  toHotel: 'Hotel Sol',
  nights: 1,
  costMinor: 11_000,
  transport: 'taxi',
};
const walked = { ...walk, type: 'GuestWalked', stay } as const;

test('a guest is walked: the reservation ends, and the hotel knows where to and what it costs', () => {
  given(garcía).when(walk).emits(walked);
});

test('the room of a guest who was walked is free', () => {
  const müller = bookRoom('Müller', stay, { roomId: room('102') });
  given(garcía, walk, müller).when(müller).emitsNothing();
});

test('walking twice changes nothing', () => {
  given(garcía, walk).when(walk).emitsNothing();
});

test('only a guest who is due', () => {
  given(bookRoom('García', nights('05-04', '05-05')))
    .when(walk)
    .refused('arrival-not-due', { arrival: day('05-04') });
  given(garcía, checkIn('García', '102')).when(walk).refused('wrong-status', { status: 'in-house' });
  given(waitFor('García', stay)).when(walk).refused('wrong-status', { status: 'waitlisted' });
  given().when(walk).refused('unknown-reservation', { reservationId });
});

test('to a hotel with a name, for a night at least, at a cost that means something', () => {
  given(garcía)
    .when({ ...walk, toHotel: ' ' })
    .refused('name-missing');
  given(garcía)
    .when({ ...walk, nights: 0 })
    .refused('no-nights');
  given(garcía)
    .when({ ...walk, costMinor: -1 })
    .refused('price-invalid');
});

test('a guest who was walked by mistake is taken up again', () => {
  given(garcía, walk)
    .when({ type: 'ReinstateReservation', reservationId })
    .emits({ type: 'ReservationReinstated', reservationId, stay, segments: [] });
});

test('the guest was sent to the other hotel, although somebody had cancelled', () => {
  given(garcía, cancel('García'))
    .when(walk)
    .settles({ events: ['GuestWalked'] });
});

test('the guest is here, another desk says: people must look', () => {
  given(garcía, checkIn('García', '102'))
    .when(walk)
    .settles({ events: [], cases: ['walked-but-in-house'] });
});
