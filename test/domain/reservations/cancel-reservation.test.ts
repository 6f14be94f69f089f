import { given } from '#test/support/given.ts';
import {
  bookRoom,
  cancel,
  checkIn,
  day,
  holdRoom,
  nights,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const garcía = bookRoom('García', stay, { roomId: room('102') });

test('a reservation is cancelled with the reason, and its room is free again', () => {
  given(garcía)
    .when(cancel('García'))
    .emits({ type: 'ReservationCancelled', reservationId: reservationOf('García'), stay, reason: 'guest-asked' });
  const müller = bookRoom('Müller', stay, { roomId: room('102') });
  given(garcía, cancel('García'), müller).when(müller).emitsNothing();
});

test('cancelling twice changes nothing', () => {
  given(garcía, cancel('García')).when(cancel('García')).emitsNothing();
});

test('only a reservation that the hotel knows', () => {
  given()
    .when(cancel('García'))
    .refused('unknown-reservation', { reservationId: reservationOf('García') });
});

test('a guest in house is not cancelled', () => {
  given(garcía, checkIn('García', '102'))
    .when(cancel('García'), { businessDate: today })
    .refused('wrong-status', { status: 'in-house' });
});

test('the cancellation of a guest who has arrived meanwhile becomes a case', () => {
  given(garcía, checkIn('García', '102'))
    .when(cancel('García'))
    .settles({ events: [], cases: ['cancelled-but-in-house'] });
});

test('a guest who called and was marked as a no-show meanwhile has cancelled', () => {
  given(garcía, { type: 'MarkNoShow', reservationId: reservationOf('García') })
    .when(cancel('García'))
    .settles({ events: ['ReservationCancelled'] });
});

test('whoever cancels sees the dates as they are now', () => {
  const seen = { ...cancel('García'), stay: nights('05-03', '05-04') } as const;
  given(garcía).when(seen).refused('dates-changed-meanwhile', { stay });
});

test('a hold that was released is given up for good', () => {
  const hold = holdRoom('García', nights('05-10', '05-12'), '05-06');
  const release = { type: 'ReleaseHold', reservationId: reservationOf('García'), heldUntil: day('05-06') } as const;
  given(hold, release, cancel('García'))
    .when({ type: 'ConfirmReservation', reservationId: reservationOf('García') })
    .refused('wrong-status', { status: 'cancelled' });
});
