import { given } from '#test/support/given.ts';
import {
  bookRoom,
  cancel,
  day,
  doubleRoom,
  holdRoom,
  nights,
  reservationOf,
  room,
  waitFor,
} from '#test/support/hotel-aurora.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const reservationId = reservationOf('García');
const confirm: HotelCommand = { type: 'ConfirmReservation', reservationId };
const fourDoubles = ['Müller', 'Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, stay));

test('a hold becomes a booking and keeps its room', () => {
  const segments = [{ roomId: room('102'), from: day('05-10'), to: day('05-12') }];
  given(holdRoom('García', stay, '05-06', { roomId: room('102') }))
    .when(confirm)
    .emits({ type: 'ReservationConfirmed', reservationId, stay, segments });
});

test('a hold whose release day has passed is still confirmed, as long as nobody needed the room', () => {
  given(holdRoom('García', stay, '05-06'))
    .when(confirm, { businessDate: day('05-08') })
    .emits({ type: 'ReservationConfirmed', reservationId, stay, segments: [] });
});

test('a guest on the waitlist is confirmed when there is a room, and not before', () => {
  given(waitFor('García', stay))
    .when(confirm)
    .emits({ type: 'ReservationConfirmed', reservationId, stay, segments: [] });
  given(...fourDoubles, waitFor('García', stay))
    .when(confirm)
    .refused('no-availability', { roomTypeId: doubleRoom, nights: [day('05-10'), day('05-11')] });
});

test('nobody is confirmed for a day that has passed', () => {
  given(waitFor('García', stay))
    .when(confirm, { businessDate: day('05-11') })
    .refused('arrival-in-the-past', { businessDate: day('05-11') });
});

test('confirming what is confirmed changes nothing', () => {
  given(holdRoom('García', stay, '05-06'), confirm)
    .when(confirm)
    .emitsNothing();
  given(bookRoom('García', stay)).when(confirm).emitsNothing();
});

test('a hold that was released, or a booking that was cancelled, is not confirmed', () => {
  given(holdRoom('García', stay, '05-06'), { type: 'ReleaseHold', reservationId, heldUntil: day('05-06') })
    .when(confirm)
    .refused('hold-released', { reservationId });
  given(bookRoom('García', stay), cancel('García')).when(confirm).refused('wrong-status', { status: 'cancelled' });
});

test('a guest who was told that a place has become free has it, even if another desk sold it', () => {
  given(...fourDoubles, waitFor('García', stay))
    .when(confirm)
    .settles({ events: ['ReservationConfirmed'], cases: ['type-oversold'] });
});
