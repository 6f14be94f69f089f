import { given } from '#test/support/given.ts';
import {
  bookRoom,
  cancel,
  checkIn,
  day,
  doubleRoom,
  markNoShow,
  nights,
  reservationOf,
  room,
} from '#test/support/hotel-aurora.ts';
import type { ReinstateReservation } from '#domain/reservations/reinstate-reservation.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const garcía = bookRoom('García', stay, { roomId: room('102') });
const reinstate: ReinstateReservation = { type: 'ReinstateReservation', reservationId: reservationOf('García') };
const fullOn = (from: string, to: string) =>
  ['Müller', 'Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, nights(from, to)));

test('a cancellation is taken back, without the room that was given up', () => {
  given(garcía, cancel('García'))
    .when(reinstate)
    .emits({ type: 'ReservationReinstated', reservationId: reservationOf('García'), stay, segments: [] });
});

test('a no-show is taken back', () => {
  given(garcía, markNoShow('García'), reinstate).when(reinstate).emitsNothing();
});

test('a reservation that stands is not reinstated', () => {
  given(garcía).when(reinstate).emitsNothing();
});

test('only a reservation that the hotel knows', () => {
  given().when(reinstate).refused('unknown-reservation');
});

test('a guest in house has nothing to reinstate', () => {
  given(garcía, checkIn('García', '102')).when(reinstate).refused('wrong-status', { status: 'in-house' });
});

test('a stay that is over is not reinstated', () => {
  given(garcía, cancel('García'))
    .when(reinstate, { businessDate: day('05-06') })
    .refused('stay-is-over', { departure: day('05-05') });
});

test('a type that was sold out meanwhile is refused', () => {
  given(garcía, cancel('García'), ...fullOn('05-04', '05-06'))
    .when(reinstate)
    .refused('no-availability', { roomTypeId: doubleRoom, nights: [day('05-04')] });
});

test('a night that has passed is in nobody’s way', () => {
  given(garcía, cancel('García'), ...fullOn('05-03', '05-04'))
    .when(reinstate, { businessDate: day('05-04') })
    .emits({ type: 'ReservationReinstated', reservationId: reservationOf('García'), stay, segments: [] });
});

test('a promise to take the guest back stands, and the type is oversold', () => {
  given(garcía, cancel('García'), ...fullOn('05-04', '05-06'))
    .when(reinstate)
    .settles({ events: ['ReservationReinstated'], cases: ['type-oversold'] });
});

test('a booking whose place another has taken is never taken up again', () => {
  const reservationId = reservationOf('García');
  const duplicate = {
    type: 'CancelReservation',
    reservationId,
    reason: 'duplicate',
    supersededBy: reservationOf('Müller'),
  } as const;
  given(bookRoom('García', nights('05-10', '05-12')), duplicate)
    .when({ type: 'ReinstateReservation', reservationId })
    .refused('superseded', { supersededBy: reservationOf('Müller') });
});
